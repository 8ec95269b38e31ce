import type { ArticleHistory } from '../../../article/history';
import { editOf, sideBySide } from '../compare/use-comparison';
import type { Comparing } from '../route';
import { comparingOf } from '../route';
import type { Excerpt } from './services';

/**
 * The comparison of the last snapshot that has a text with the one after it, at what became of the text where the edit
 * between them says so; null where there is none after it.
 */
export function whatBecameOf({ text, snapshots }: Excerpt, history: ArticleHistory): Comparing | null {
  const last = snapshots.at(-1) ?? Number.POSITIVE_INFINITY;
  const earlier = history.snapshots.find(({ number }) => number === last);
  const later = history.snapshots.find(({ number }) => number > last);
  if (!earlier || !later) return null;
  const edit = editOf(history, earlier, later);
  const compared = edit && sideBySide(earlier, later, edit, history.article.language);
  const change = compared?.differences.findIndex((position) =>
    compared.rows[position]?.earlier.some((sentence) => sentence.text === text),
  );
  const comparing = comparingOf(earlier, later);
  return change === undefined || change < 0 ? comparing : { ...comparing, change: change + 1 };
}
