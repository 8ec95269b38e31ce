import type { ArticleHistory } from '../../article/history';
import type { FollowedPassage, Passage, PassageNews } from '../../article/passage';
import { followPassage } from '../../article/passage';
import { updatePassages } from '../../db/alerts';
import type { Database } from '../../db/open';
import { loadHistory } from '../../db/read-history';
import type { AlertRecord } from '../../db/schema';

/** The passages of an article before and after the edits since they were looked at. */
export async function followPassages(
  db: Database,
  { articleId, passages }: AlertRecord,
): Promise<readonly FollowedPassage[]> {
  if (passages.length === 0) return [];
  const history = await loadHistory(db, articleId);
  return history ? passages.map((passage) => followThrough(passage, history)) : [];
}

/** Has the passages of an article go on from where they stand now; what they came through is no news any more. */
export async function settlePassages(db: Database, alerts: AlertRecord): Promise<void> {
  await updatePassages(db, alerts.articleId, await followPassages(db, alerts));
}

/**
 * The passage before and after all edits since; `news` is that of the last edit which has any. What a visit found stood before
 * the reader's eyes and is none.
 */
function followThrough(before: Passage, { edits, snapshots }: ArticleHistory): FollowedPassage {
  let after = before;
  let news: PassageNews | null = null;
  for (const edit of edits.toReversed()) {
    const later = snapshots.find(({ number }) => number === edit.later);
    if (!later || edit.later <= before.snapshot) continue;
    const step = followPassage(after, edit, later);
    after = step.after;
    if (later.origin === 'recheck') news = step.news ?? news;
  }
  return { before, after, news };
}
