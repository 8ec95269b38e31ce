import type { Article } from '../../article/model';
import type { Watch } from '../../article/watch';
import { message } from '../../platform/i18n';
import type { TimeContext } from '../time';
import { elapsedInWords } from '../time';

const DAY_MS = 86_400_000;
/** As long as an article without edits is checked; lib/article/recheck-schedule.ts. */
const QUIET_DAYS = 40;

/** When an article is checked next, or why it is not. `watch` is null where nothing is known of its checks. */
export function watchInWords(article: Article, watch: Watch | null, { now, locale }: TimeContext): string {
  const quietFor = now - (article.lastChangedAt ?? article.firstReadAt);
  const stopped = message(article.lastChangedAt === null ? 'watchNeverChanged' : 'watchQuiet');
  if (!watch) return quietFor > QUIET_DAYS * DAY_MS ? stopped : message('watchUnknown');
  if (watch.state === 'quiet') return stopped;
  if (watch.state === 'stopped') return message('watchStopped');
  if (watch.state === 'gone') return message('noticeGone');
  if (watch.state === 'unwatchable') return message('watchUnwatchable');
  const { nextRecheckAt } = watch;
  if (nextRecheckAt === null) return message('watchUnknown');
  if (nextRecheckAt <= now) return message('watchDue');
  return message('watchIn', elapsedInWords(nextRecheckAt - now, locale));
}
