import type { Instant } from '../../article/model';
import type { CaptureOutcome, NotRecordedReason } from '../../article/outcome';
import { message, pluralMessage } from '../../platform/i18n';
import { shownChanges } from '../edits/change-text';
import { NOT_COMPARABLE_WORDS, NOT_RECORDED_WORDS } from './reason-words';
import type { Situation } from './situation';

/** Chooses the sign before the state line; the sign and the words both say it, colour alone never does. */
export type Tone = 'changed' | 'steady' | 'new' | 'unclear' | 'quiet' | 'trouble';

/** What the popup offers in a state, the primary one first. */
export type StateAction =
  | 'show-in-page'
  | 'mark-as-read'
  | 'look-again'
  | 'reload'
  | 'resume'
  | 'watch-site'
  | 'allow-site'
  | 'allow-all'
  | 'make-room';

/** The state of a page in words. */
export interface StateWords {
  readonly tone: Tone;
  readonly line: string;
  /** A second sentence, quieter; null where the line says all. */
  readonly detail: string | null;
  /** When the reader had read what the line compares with; null where it compares nothing. */
  readonly at: Instant | null;
  readonly actions: readonly StateAction[];
}

type OutcomeSituation = Extract<Situation, { kind: 'outcome' }>;
type OutcomeOf<State extends CaptureOutcome['state']> = Extract<CaptureOutcome, { state: State }>;

/** Says what can be said of the page, in the reader's language. */
export function describeSituation(situation: Situation): StateWords {
  switch (situation.kind) {
    case 'outcome':
      return describeOutcome(situation);
    case 'looking':
      return plain('quiet', message('stateLooking'), message('detailLooking'));
    case 'not-looked-at':
      return plain('quiet', message('stateNotLookedAt'), message('detailNotLookedAt'), ['reload']);
    case 'no-access':
      return describeNoAccess(situation.site);
    case 'forgotten':
      return plain('quiet', message('stateForgotten'), message('detailForgotten'));
    case 'browser-page':
      return plain('quiet', message('stateBrowserPage'), message('detailBrowserPage'));
  }
}

function describeOutcome(situation: OutcomeSituation): StateWords {
  const { outcome, isOutdated } = situation;
  if (isOutdated) return plain('changed', message('stateOutdated'), message('detailOutdated'), ['reload']);
  switch (outcome.state) {
    case 'first-read':
      return plain('new', message('stateFirstRead'), message('detailFirstRead'));
    case 'unchanged':
      return { ...plain('steady', message('stateUnchanged'), null), at: outcome.lastReadAt };
    case 'changed':
      return describeChanged(outcome, situation);
    case 'not-comparable': {
      if (outcome.reason === 'removed')
        return plain('unclear', message('stateGone'), message('detailGone'), ['look-again']);
      const line = message('stateNotComparable', message(NOT_COMPARABLE_WORDS[outcome.reason]));
      return plain('unclear', line, message('detailNotComparable'), ['look-again']);
    }
    case 'not-recorded':
      return describeNotRecorded(outcome.reason);
  }
}

function describeChanged(
  outcome: OutcomeOf<'changed'>,
  { marked, staysUnread }: OutcomeSituation,
): StateWords {
  const { since, counted, lastReadAt } = outcome;
  const stays = staysUnread ? message('detailStaysUnread') : null;
  const shown = shownChanges(since.changes);
  if (counted === 0) {
    const line = pluralMessage('stateOnlyQuiet', shown.length);
    return {
      ...plain('steady', line, stays ?? message('detailOnlyQuiet'), ['mark-as-read']),
      at: lastReadAt,
    };
  }
  const onlySentences = shown.every((change) => change.part === 'body');
  const line = pluralMessage(onlySentences ? 'stateSentences' : 'stateChanges', counted);
  return {
    ...plain('changed', line, stays ?? placedInWords(marked, counted), ['show-in-page', 'mark-as-read']),
    at: lastReadAt,
  };
}

/** Says so where not every change stands marked in the page. */
function placedInWords(marked: number | null, counted: number): string | null {
  return marked === null || marked >= counted ? null : pluralMessage('detailUnplaced', counted - marked);
}

const NOT_RECORDED_TONES: Partial<Record<NotRecordedReason, Tone>> = {
  'storage-full': 'trouble',
  'storage-failed': 'trouble',
  failed: 'trouble',
  'too-large': 'unclear',
  'never-settled': 'unclear',
  'no-text': 'unclear',
};

const NOT_RECORDED_ACTIONS: Partial<Record<NotRecordedReason, StateAction>> = {
  excluded: 'watch-site',
  paused: 'resume',
  'never-settled': 'look-again',
  'no-text': 'look-again',
  failed: 'look-again',
  'storage-failed': 'look-again',
  'storage-full': 'make-room',
};

function describeNotRecorded(reason: NotRecordedReason): StateWords {
  const { line, detail } = NOT_RECORDED_WORDS[reason];
  const action = NOT_RECORDED_ACTIONS[reason];
  return plain(NOT_RECORDED_TONES[reason] ?? 'quiet', message(line), message(detail), action ? [action] : []);
}

function describeNoAccess(site: string | null): StateWords {
  const line = site === null ? message('stateNoAccess') : message('stateNoAccessToSite', site);
  const actions: readonly StateAction[] = site === null ? ['allow-all'] : ['allow-site', 'allow-all'];
  return plain('trouble', line, message('detailNoAccess'), actions);
}

function plain(
  tone: Tone,
  line: string,
  detail: string | null,
  actions: readonly StateAction[] = [],
): StateWords {
  return { tone, line, detail, at: null, actions };
}
