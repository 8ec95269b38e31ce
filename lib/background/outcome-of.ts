import type { CaptureOutcome } from '../article/outcome';
import type { Settings } from '../article/settings';
import { isCounted } from '../article/settings';
import type { RecordResult } from '../db/record-capture';

/** A stored capture's result as page, badge and popup need it. */
export function outcomeOf(result: RecordResult, settings: Settings): CaptureOutcome {
  if (result.state === 'not-comparable') {
    return { state: 'not-comparable', articleId: result.articleId, reason: result.reason };
  }
  const { article, ref: snapshot } = result;
  if (result.state === 'first') return { state: 'first-read', articleId: article.id, snapshot };
  const { lastReadAt } = result;
  const since = result.since;
  const shown = since?.changes.filter((change) => change.suppressed === null) ?? [];
  if (!since || shown.length === 0)
    return { state: 'unchanged', articleId: article.id, snapshot, lastReadAt };
  const counted = shown.filter((change) => isCounted(change, settings)).length;
  return { state: 'changed', articleId: article.id, snapshot, lastReadAt, since, counted };
}

/** What the badge shows for an outcome; null where the page is no article. */
export function badgeCount(outcome: CaptureOutcome): number | null {
  if (outcome.state === 'not-recorded') return null;
  return outcome.state === 'changed' ? outcome.counted : 0;
}
