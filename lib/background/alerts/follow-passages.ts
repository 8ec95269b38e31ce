import type { ArticleHistory } from '../../article/history';
import type { FollowedPassage, Passage, PassageNews } from '../../article/passage';
import { followPassage } from '../../article/passage';
import { updatePassages } from '../../db/alerts';
import type { Database } from '../../db/open';
import { loadHistory } from '../../db/read-history';
import type { AlertRecord } from '../../db/schema';

type News = FollowedPassage & { readonly news: PassageNews };

/**
 * Follows the passages of an article through the edits since they were looked at, and keeps them as they stand now.
 *
 * @returns those that were changed, moved or taken out by an edit that a recheck found; what a visit found stood before the
 *   reader's eyes
 */
export async function followPassages(db: Database, { articleId, passages }: AlertRecord): Promise<News[]> {
  if (passages.length === 0) return [];
  const history = await loadHistory(db, articleId);
  if (!history) return [];
  const followed = passages.map((passage) => followThrough(passage, history));
  await updatePassages(
    db,
    articleId,
    followed.map(({ after }) => after),
  );
  return followed.filter((one): one is News => one.news !== null);
}

/** The passage before and after all edits since; `news` is that of the last edit which has any. */
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
