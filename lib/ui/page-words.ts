import type { Change } from '../article/change';
import type { Instant } from '../article/model';
import { displayLocale, message, pluralMessage } from '../platform/i18n';
import { OP_NAMES } from './edits/change-words';
import { leadingKinds } from './edits/edit-summary';
import { detailInWords, KIND_WORDS } from './edits/kind-words';
import type { TimeContext } from './time';
import { dayInWords, exactTime, shortTime, timeInWords, timeOfDay } from './time';

/**
 * Everything that marks, notes and bar say in the publisher's page, in the reader's language (MarkWords of
 * lib/page/marks). `now` is asked anew for every time that is worded.
 */
export function pageWords(now: () => Instant) {
  const language = displayLocale();
  const time = (): TimeContext => ({ now: now(), locale: language });
  return {
    language: message('catalogueLanguage'),
    direction: 'ltr' as const,
    ...barWords(time),
    ...noteWords(time),
    exactTime: (at: Instant) => exactTime(at, time()),
    removedHere: (count: number) => pluralMessage('markRemoved', count),
    removedShort: (count: number) => message('markRemovedShort', String(count)),
  };
}

function barWords(time: () => TimeContext) {
  return {
    barName: message('barName'),
    changesSince: (count: number, readAt: Instant, newEntries = 0) => {
      const changes = pluralMessage('barChanges', count, timeInWords(readAt, time()));
      return newEntries === 0 ? changes : `${changes} · ${pluralMessage('barEntries', newEntries)}`;
    },
    previous: message('barPrevious'),
    next: message('barNext'),
    close: message('noteClose'),
    position: (at: number, count: number) => message('barPosition', String(at), String(count)),
    hide: message('barHide'),
    hideTitle: message('barHideTitle'),
    hideForArticle: message('barHideArticle'),
    hideForSite: message('barHideSite'),
    hideAlways: message('barHideAlways'),
    notPlaced: (count: number) => pluralMessage('barNotPlaced', count),
    notPlacedReason: message('barNotPlacedReason'),
  };
}

function noteWords(time: () => TimeContext) {
  return {
    operation: operationInWords,
    kinds: kindsInWords,
    changedWhen: (earlierAt: Instant, laterAt: Instant) => changedInWords(earlierAt, laterAt, time()),
    disclosed: message('editDisclosed'),
    unannounced: message('editUnannounced'),
    noticeMeaning: (disclosed: boolean) =>
      message(disclosed ? 'editDisclosedDetail' : 'editUnannouncedDetail'),
    before: message('sideEarlier'),
    now: message('sideLater'),
    addedSince: message('noteAddedSince'),
    sameWording: message('noteSameWording'),
    wholeEdit: message('noteWholeEdit'),
  };
}

function operationInWords(change: Change): string {
  const operation = message(OP_NAMES[change.op]);
  if (change.part === 'body') return operation;
  const part = message(change.part === 'headline' ? 'placeHeadline' : 'placeStandfirst');
  return message('noteInPart', part, operation.toLocaleLowerCase(displayLocale()));
}

/** Kinds that the operation already says. */
const SAID_BY_OPERATION: readonly string[] = ['added', 'removed', 'moved', 'headline', 'standfirst'];

function kindsInWords(change: Change): string[] {
  return leadingKinds(change)
    .filter((kind) => !SAID_BY_OPERATION.includes(kind))
    .flatMap((kind) => {
      const details = change.details.filter((detail) => detail.kind === kind).map(detailInWords);
      const told = details.filter((words) => words !== null);
      return told.length > 0 ? told : [message(KIND_WORDS[kind].name)];
    });
}

/** The edit came between two looks; where they fall into one minute, that is when. */
function changedInWords(earlierAt: Instant, laterAt: Instant, time: TimeContext): string {
  const earlier = shortTime(earlierAt, time);
  const later = shortTime(laterAt, time);
  if (earlier === later) return message('noteChanged', later);
  const day = dayInWords(laterAt, time);
  if (dayInWords(earlierAt, time) !== day) return message('noteChangedBetween', earlier, later);
  return message('noteChangedSameDay', day, timeOfDay(earlierAt, time), timeOfDay(laterAt, time));
}
