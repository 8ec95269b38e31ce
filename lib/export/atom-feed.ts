import type { Change, Edit } from '../article/change';
import type { Sha256 } from '../article/evidence';
import type { ArticleHistory } from '../article/history';
import { isoTime } from '../article/iso-time';
import type { Article, Instant, Snapshot } from '../article/model';
import { uuidOf } from './edit-uuid';
import type { Markup } from './markup';
import { markup } from './markup';

/** What a feed is of; it keeps its id as long as this is the same. */
export interface FeedScope {
  readonly of: 'all' | 'site' | 'article' | 'search';
  /** The site, the article's canonical URL, or the words searched for; empty for `all`. */
  readonly name: string;
}

export interface FeedContext {
  readonly scope: FeedScope;
  readonly title: string;
  /** When the feed is written; it is dated so where it has no entry. */
  readonly now: Instant;
  readonly extensionVersion: string;
  readonly sha256: Sha256;
  readonly words: FeedWords;
}

/** Words of the reader's language. */
export interface FeedWords {
  /** BCP 47. */
  readonly locale: string;
  /** An edit in a line, e.g. "3 changes: number, quotation". */
  readonly summary: (edit: Edit) => string;
  /** What happened to a sentence and what it is about, e.g. "edited, number". */
  readonly change: (change: Change) => string;
}

/** What a feed is made of. */
export type FeedSource = Pick<ArticleHistory, 'article' | 'snapshots' | 'edits'>;

/** Entries that a feed has at most, the newest. */
export const MAX_ENTRIES = 200;

interface Entry {
  readonly article: Article;
  readonly edit: Edit;
  readonly id: string;
}

/** An Atom feed (RFC 4287) of the edits with at least one shown change, the newest first. Only shown changes stand in it. */
export async function writeAtomFeed(
  histories: AsyncIterable<FeedSource> | Iterable<FeedSource>,
  context: FeedContext,
): Promise<string> {
  const { scope, title, now, extensionVersion, words, sha256 } = context;
  let entries: Entry[] = [];
  for await (const history of histories) {
    entries.push(...entriesOf(history, sha256));
    // Held to the newest as they come, so that memory is bounded.
    if (entries.length > 2 * MAX_ENTRIES) entries = newest(entries);
  }
  const kept = newest(entries);
  const feed = markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.locale}">
<id>${uuidOf(['feed', scope.of, scope.name], sha256)}</id>
<title>${title}</title>
<updated>${isoTime(kept[0]?.edit.laterAt ?? now)}</updated>
<author><name>Late Edition</name></author>
<generator version="${extensionVersion}">Late Edition</generator>
${kept.map((entry) => entryMarkup(entry, words))}</feed>
`;
  return feed.toString();
}

function entriesOf({ article, snapshots, edits }: FeedSource, sha256: Sha256): Entry[] {
  const byNumber = new Map(snapshots.map((snapshot) => [snapshot.number, snapshot]));
  return edits
    .filter(({ changes }) => changes.some(isShown))
    .map((edit) => ({ article, edit, id: entryId(article, edit, byNumber, sha256) }));
}

/** By what was captured when, not by numbers: those may be others after an import. */
function entryId(
  { canonicalUrl }: Article,
  { earlier, later, laterAt }: Edit,
  snapshots: ReadonlyMap<number, Snapshot>,
  sha256: Sha256,
): string {
  const hashes = [earlier, later].map((number) => snapshots.get(number)?.contentHash ?? '');
  return uuidOf(['edit', canonicalUrl, isoTime(laterAt), ...hashes], sha256);
}

function newest(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => other.edit.laterAt - one.edit.laterAt).slice(0, MAX_ENTRIES);
}

function entryMarkup({ article, edit, id }: Entry, words: FeedWords): Markup {
  const at = isoTime(edit.laterAt);
  return markup`<entry>
<id>${id}</id>
<title>${article.headline}</title>
<updated>${at}</updated>
<published>${at}</published>
<link rel="alternate" type="text/html" href="${article.canonicalUrl}"/>
<category term="${article.site}"/>
<summary>${words.summary(edit)}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${edit.changes
    .filter(isShown)
    .map((change) => changeMarkup(change, article.language, words))}</div></content>
</entry>
`;
}

function changeMarkup(change: Change, language: string | null, words: FeedWords): Markup {
  const [earlier, later] = [change.earlier, change.later].map((side) =>
    side.map(({ text }) => text).join(' '),
  );
  const lang = language ?? 'und';
  return markup`<p>${words.change(change)}</p>${earlier && markup`<p lang="${lang}"><del>${earlier}</del></p>`}${later && markup`<p lang="${lang}"><ins>${later}</ins></p>`}`;
}

function isShown({ suppressed }: Change): boolean {
  return suppressed === null;
}
