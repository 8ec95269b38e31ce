import type { Edit, NotComparableReason, Notice, Verdict } from '../../../lib/article/change';
import { contentHashAtOnce, evidenceHash } from '../../../lib/article/evidence';
import type { RecordedArticle } from '../../../lib/article/extras';
import { NO_EXTRAS } from '../../../lib/article/extras';
import type { Instant, Snapshot } from '../../../lib/article/model';
import { sha256 } from '../../../lib/db/sha256';
import { compareTexts } from '../../../lib/diff/compare';
import { writeArchive } from '../../../lib/export/archive';
import { splitSentences } from '../../../lib/text/split';

export const DAY_MS = 86_400_000;

/** An article as a test writes it down. */
export interface MadeArticle {
  readonly address: string;
  /** The texts it had, oldest first. */
  readonly texts: readonly MadeText[];
  /** "en" unless told. */
  readonly language?: string;
  /** Which of the texts the reader last read; the latest unless told. */
  readonly lastRead?: number;
  /** What came of the last look, an hour after the last text. */
  readonly verdict?: NotComparableReason | Notice;
}

export interface MadeText {
  readonly at: Instant;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** What an article said so many days ago. */
export function textOf(daysAgo: number, headline: string, ...paragraphs: readonly string[]): MadeText {
  return { at: Date.now() - daysAgo * DAY_MS, headline, paragraphs };
}

/** An archive with these articles, their edits as found by the product itself, sealed like one that it wrote. */
export async function archiveWith(articles: readonly MadeArticle[]): Promise<string> {
  const pieces: string[] = [];
  const context = { exportedAt: Date.now(), extensionVersion: '0.1.0', sha256 };
  for await (const piece of writeArchive(articles.map(recorded), context)) pieces.push(piece);
  return pieces.join('');
}

function recorded(made: MadeArticle): RecordedArticle {
  const { address, texts, language = 'en', lastRead = texts.length - 1, verdict } = made;
  const snapshots: Snapshot[] = [];
  for (const [number, text] of texts.entries())
    snapshots.push(snapshotOf(text, number, address, snapshots.at(-1)));
  const [first, read, last] = [snapshots[0], snapshots[lastRead], snapshots.at(-1)];
  if (!first || !read || !last) throw new Error('An article has a text at least');
  const edits = snapshots.slice(1).map((later, index) => editOf(snapshots[index] ?? first, later, language));
  const lookedAt = last.capturedAt + DAY_MS / 24;
  const article = {
    id: 0,
    // As the product knows it; an address as it was read may still have been without the s.
    ...{
      canonicalUrl: address.replace(/^http:/, 'https:'),
      addresses: [address],
      site: new URL(address).hostname,
    },
    ...{ headline: last.headline, language, documentKind: 'article' as const, publishedAt: null },
    ...{ firstReadAt: first.capturedAt, lastReadAt: read.capturedAt, lastReadSnapshot: lastRead },
    ...{ snapshotCount: snapshots.length, editCount: edits.length },
    ...{ lastChangedAt: edits.at(-1)?.laterAt ?? null, lastCheckedAt: lookedAt },
    unreadChanges: edits.filter(({ later }) => later > lastRead).flatMap(({ changes }) => changes).length,
  };
  const verdicts = verdict === undefined ? [] : [verdictOf(verdict, lookedAt)];
  return { article, snapshots, edits: edits.toReversed(), verdicts, ...NO_EXTRAS, wish: 'usual' };
}

function snapshotOf(
  text: MadeText,
  number: number,
  address: string,
  earlier: Snapshot | undefined,
): Snapshot {
  const unsealed = {
    ...{ articleId: 0, number, capturedAt: text.at, origin: 'visit' as const, address },
    ...{ headline: text.headline, standfirst: null, byline: null, publishedAt: null, modifiedAt: null },
    blocks: text.paragraphs.map((paragraph) => ({
      kind: 'paragraph' as const,
      sentences: splitSentences(paragraph, null).map((sentence) => sentence.text),
    })),
  };
  const hashed = { ...unsealed, contentHash: contentHashAtOnce(unsealed, sha256) };
  const before = earlier?.evidence?.hash ?? null;
  return { ...hashed, evidence: { hash: evidenceHash(hashed, before, sha256), before } };
}

function editOf(earlier: Snapshot, later: Snapshot, language: string): Edit {
  return {
    ...{ articleId: 0, earlier: earlier.number, later: later.number },
    ...{ earlierAt: earlier.capturedAt, laterAt: later.capturedAt },
    ...compareTexts(earlier, later, { language }),
  };
}

function verdictOf(reason: NotComparableReason | Notice, at: Instant): Verdict {
  const verdict = reason === 'back' || reason === 'moved' ? 'same' : 'not-comparable';
  return { articleId: 0, at, verdict, reason, suppressed: [] };
}
