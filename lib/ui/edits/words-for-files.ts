import type { Change, Edit } from '../../article/change';
import type { Instant } from '../../article/model';
import { displayLocale, message, pluralMessage } from '../../platform/i18n';
import { elapsedInWords, exactTime } from '../time';
import { shownChanges } from './change-text';
import { OP_NAMES } from './change-words';
import { summarizeChanges } from './edit-summary';

/** Direction controls keep a chip in order on a page; in a file they would only be in the way of searching. */
const CONTROLS = /[\u2066-\u2069]/g;

/** What files that others read (reports, feeds) say of edits, in the reader's language. */
export function wordsForFiles() {
  const locale = displayLocale();
  return {
    locale: message('catalogueLanguage'),
    summary: (edit: Edit) => summaryInWords(edit.changes),
    change: (change: Change) =>
      [message(OP_NAMES[change.op]).toLocaleLowerCase(locale), ...kindsOf([change])].join(', '),
    time: (at: Instant) => exactTime(at, { now: at, locale }),
    later: (elapsedMs: number) => message('elapsedLater', elapsedInWords(elapsedMs, locale)),
  };
}

function summaryInWords(changes: readonly Change[]): string {
  const count = pluralMessage('changesUnread', shownChanges(changes).length);
  const kinds = kindsOf(changes).join(', ');
  return kinds === '' ? count : message('countedKinds', count, kinds);
}

function kindsOf(changes: readonly Change[]): string[] {
  return summarizeChanges(changes).map(({ text }) => text.replace(CONTROLS, ''));
}

/** The names of things in a report. */
export function reportLabels() {
  return {
    title: message('editHistory'),
    source: message('factSource'),
    address: message('factAddress'),
    published: message('factPublished'),
    firstRead: message('firstRead'),
    lastRead: message('lastRead'),
    lastChanged: message('factLastChanged'),
    lastChecked: message('lastChecked'),
    edits: message('factEdits'),
    none: message('noEdits'),
    disclosed: message('editDisclosed'),
    unannounced: message('editUnannounced'),
    snapshots: message('timeline'),
    snapshot: message('snapshot'),
    captured: message('factCaptured'),
    evidence: message('factEvidence'),
    firstText: message('factFirstText'),
    latestText: message('keptText'),
    madeBy: message('madeBy', message('extensionName')),
  };
}
