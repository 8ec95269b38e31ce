import type { Change, ChangeKind, ChangesSinceRead, Edit } from './change';
import { CHANGE_KINDS } from './change';
import type { Instant } from './model';
import type { FollowedPassage, PassageNews } from './passage';

/** What a notification tells of an article. */
export type AlertNews =
  | {
      /** Its text changed; the most serious change, and how many more there are that notify. */
      readonly kind: 'changed';
      readonly changeKind: ChangeKind;
      /** Empty for a sentence that was added. */
      readonly earlier: string;
      /** Empty for a sentence that was removed. */
      readonly later: string;
      readonly more: number;
    }
  | {
      /** A passage that the reader watches changed, moved or went. */
      readonly kind: 'passage';
      readonly state: PassageNews;
      readonly earlier: string;
      readonly later: string;
      readonly more: number;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'back' };

/** Articles that a digest names; of the others it tells how many. */
export const NAMED_IN_DIGEST = 4;

/** News of an article on its way to the reader. */
export interface Alert {
  readonly articleId: number;
  /** When it was found. */
  readonly at: Instant;
  readonly headline: string;
  readonly site: string;
  /** BCP 47, null where it is not known. */
  readonly language: string | null;
  readonly news: AlertNews;
}

/**
 * The news in what the reader has not read. A change is told once: only what the newest edit brought makes news, though in
 * the wording that the reader last read. Null where none of it is of a kind that notifies.
 *
 * @param newest the edit that the recheck found; null where it is all there is
 */
export function changedNews(
  since: ChangesSinceRead,
  newest: Edit | null,
  notifies: (change: Change) => boolean,
): AlertNews | null {
  const told = since.changes.filter(notifies);
  const found = newest === null ? told : told.filter((change) => isTouchedBy(change, newest));
  const [first] = found.toSorted((a, b) => seriousness(a, notifies) - seriousness(b, notifies));
  if (!first) return null;
  const [changeKind = 'wording'] = first.kinds.filter((kind) => notifies({ ...first, kinds: [kind] }));
  const [earlier, later] = [joined(first.earlier), joined(first.later)];
  return { kind: 'changed', changeKind, earlier, later, more: found.length - 1 };
}

/** The news of passages that changed, the first with its words; null where none did. */
export function passageNews(followed: readonly FollowedPassage[]): AlertNews | null {
  const found = followed.filter(({ news }) => news !== null);
  const [first] = found;
  if (!first?.news) return null;
  const { before, after, news } = first;
  const later = news === 'gone' ? '' : after.exact;
  return { kind: 'passage', state: news, earlier: before.exact, later, more: found.length - 1 };
}

/** Place of the most serious kind that notifies in the order of kinds. */
function seriousness(change: Change, notifies: (change: Change) => boolean): number {
  return CHANGE_KINDS.findIndex(
    (kind) => change.kinds.includes(kind) && notifies({ ...change, kinds: [kind] }),
  );
}

function isTouchedBy(change: Change, edit: Edit): boolean {
  return edit.changes.some((other) =>
    change.later.length > 0
      ? sharesText(change.later, other.later)
      : other.later.length === 0 || sharesText(change.earlier, other.earlier),
  );
}

type Side = Change['earlier'];

function sharesText(one: Side, other: Side): boolean {
  return one.some(({ text }) => other.some((sentence) => sentence.text === text));
}

function joined(side: Side): string {
  return side.map(({ text }) => text).join(' ');
}
