import type { CheckAnswer } from '../../article/check-answer';
import type { Article } from '../../article/model';
import type { Settings } from '../../article/settings';
import type { FetchFailure, Trouble, Watch } from '../../article/watch';
import { isFetchFailure } from '../../article/watch';
import type { MessageKey } from '../../platform/i18n';
import { message, pluralMessage } from '../../platform/i18n';
import { NOT_COMPARABLE_WORDS } from '../state/reason-words';
import type { TimeContext } from '../time';
import { elapsedInWords } from '../time';

const DAY_MS = 86_400_000;

const FAILURE_WORDS: { readonly [Reason in FetchFailure]: MessageKey } = {
  unreachable: 'checkUnreachable',
  timeout: 'checkTimeout',
  'too-large': 'checkTooLarge',
  'not-html': 'checkNotHtml',
  refused: 'checkRefused',
  'server-error': 'checkServerError',
  'local-address': 'checkLocalAddress',
  'no-access': 'checkNoAccess',
  unreadable: 'checkUnreadable',
};

const ANSWER_WORDS: {
  readonly [State in Exclude<CheckAnswer['state'], 'failed' | 'not-comparable'>]: MessageKey;
} = {
  same: 'checkSame',
  changed: 'checkChanged',
  baseline: 'checkBaseline',
  missing: 'checkMissing',
  gone: 'noticeGone',
  later: 'checkLater',
  off: 'checkOffHere',
  offline: 'checkOffline',
  unknown: 'failureAction',
};

/** What came of "Check now", in a sentence. */
export function answerInWords(answer: CheckAnswer): string {
  if (answer.state === 'failed' || answer.state === 'not-comparable') return reasonInWords(answer.reason);
  return message(ANSWER_WORDS[answer.state]);
}

/** How the checks of an article stand, in sentences: when the next one is, what is the matter, why there are none. */
export function checksInWords(
  article: Article,
  watch: Watch,
  settings: Pick<Settings, 'rechecks'>,
  { now, locale }: TimeContext,
): string {
  if (watch.state === 'stopped') return message('checkStopped');
  if (watch.state === 'quiet') return quietInWords(article, now);
  const matter = watch.state === 'gone' ? message('noticeGone') : troubleInWords(watch.trouble);
  if (watch.state === 'unwatchable') return join(message('checkUnwatchable'), matter);
  if (!settings.rechecks) return join(matter, message('checkOff'));
  const { nextRecheckAt } = watch;
  if (nextRecheckAt === null) return matter ?? '';
  const isDue = nextRecheckAt - now < MINUTE_MS;
  return join(
    matter,
    isDue ? message('checkDue') : message('checkNext', elapsedInWords(nextRecheckAt - now, locale)),
  );
}

const MINUTE_MS = 60_000;

function quietInWords({ lastChangedAt, firstReadAt }: Article, now: number): string {
  const days = Math.max(Math.floor((now - (lastChangedAt ?? firstReadAt)) / DAY_MS), 0);
  return pluralMessage(lastChangedAt === null ? 'checkNeverChanged' : 'checkQuiet', days);
}

function troubleInWords(trouble: Trouble | null): string | null {
  if (!trouble) return null;
  return trouble.reason === 'removed' ? message('checkMissing') : reasonInWords(trouble.reason);
}

function reasonInWords(reason: Trouble['reason']): string {
  if (isFetchFailure(reason)) return message(FAILURE_WORDS[reason]);
  return `${message('stateNotComparable', message(NOT_COMPARABLE_WORDS[reason]))}.`;
}

function join(...sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence).join(' ');
}
