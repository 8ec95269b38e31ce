import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Change } from '../../lib/article/change';
import { contentHash } from '../../lib/article/content-hash';
import type { ArticleText, Block, Capture } from '../../lib/article/model';
import type { SnapshotRef } from '../../lib/article/snapshot-ref';
import type { Engine } from '../../lib/db/engine';
import type { Database } from '../../lib/db/open';
import { openDatabase } from '../../lib/db/open';
import { findArticle } from '../../lib/db/read-articles';
import type { RecordResult } from '../../lib/db/record-capture';
import { recordCapture } from '../../lib/db/record-capture';
import { getSnapshotRef } from '../../lib/db/snapshot-rows';
import { read } from '../../lib/db/transaction';

/** A database of its own for each test. */
export function freshDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
}

export function paragraph(...sentences: string[]): Block {
  return { kind: 'paragraph', sentences };
}

const BASE: Capture = {
  headline: 'Council votes on the bridge',
  standfirst: 'A long debate ends.',
  blocks: [
    paragraph('The council voted on Monday.', 'Eleven members were for it.'),
    paragraph('The mayor was pleased.'),
  ],
  byline: 'Ada Writer',
  publishedAt: 1_000,
  modifiedAt: null,
  language: 'en',
  capturedAt: 10_000,
  origin: 'visit',
  address: 'https://news.example/bridge',
  canonicalUrl: 'https://news.example/bridge',
  site: 'news.example',
  furniture: [],
  signals: {
    documentKind: 'article',
    httpStatus: 200,
    isAccessibleForFree: null,
    title: 'Council votes on the bridge',
    obstacle: null,
    pageNumber: null,
  },
};

export function captureOf(members: Partial<Capture> = {}): Capture {
  return { ...BASE, ...members };
}

/** A capture of another article on the same site. */
export function captureAt(path: string, members: Partial<Capture> = {}): Capture {
  const address = `https://news.example/${path}`;
  return captureOf({ address, canonicalUrl: address, headline: `About ${path}`, ...members });
}

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);

export function hashOf(text: ArticleText): Promise<string> {
  return contentHash(text, digest);
}

export async function record(
  db: Database,
  capture: Capture,
  { engine = ENGINE, supersedes = null }: { engine?: Engine; supersedes?: number | null } = {},
): Promise<RecordResult> {
  const known = supersedes === null ? null : await findArticle(db, capture.canonicalUrl);
  const ref = known && supersedes !== null ? await refOf(db, known.id, supersedes) : null;
  return recordCapture(db, capture, await hashOf(capture), engine, ref);
}

/** Refers to the snapshot of an article that is called so now; to none that there is where nothing is. */
export async function refOf(db: Database, articleId: number, number: number): Promise<SnapshotRef> {
  const stored = await read(db, (tx) => getSnapshotRef(tx, articleId, number));
  return stored ?? { number, capturedAt: -1, contentHash: '' };
}

/** Compares position by position: enough to see what the store does with what an engine finds. */
export const ENGINE: Engine = {
  judge: () => ({ comparable: true }),
  counts: (change) => !change.kinds.includes('spelling'),
  isNote: (text) => text.startsWith('Correction:'),
  isCirculating: () => false,
  schedule: (_history, now) => now + 3_600_000,
  compare: (earlier, later, options) => {
    const before = place(earlier);
    const after = place(later);
    const changes: Change[] = [];
    for (let at = 0; at < Math.max(before.length, after.length); at++) {
      const was = before[at];
      const is = after[at];
      if (was?.text === is?.text) continue;
      const rule = [was, is].map((one) => one?.block && options.suppressBlock?.(one.block)).find(Boolean);
      changes.push(changeOf(was ?? null, is ?? null, rule ?? null));
    }
    if (earlier.headline !== later.headline) changes.push(fieldChange(earlier.headline, later.headline));
    return { changes: [...changes, ...furnitureChanges(options)], disclosed: false };
  },
};

interface Placed {
  readonly text: string;
  readonly index: number;
  readonly block: Block;
}

function place({ blocks }: ArticleText): Placed[] {
  return blocks
    .flatMap((block) => block.sentences.map((text) => ({ text, block })))
    .map((sentence, index) => ({ ...sentence, index }));
}

function changeOf(was: Placed | null, is: Placed | null, rule: string | null): Change {
  const side = (one: Placed | null) => (one ? [{ text: one.text, index: one.index }] : []);
  return {
    op: was ? (is ? 'edited' : 'removed') : 'added',
    part: 'body',
    kinds: ['wording'],
    details: [{ kind: 'wording', earlier: was?.text ?? '', later: is?.text ?? '' }],
    earlier: side(was),
    later: side(is),
    after: is ? null : 0,
    suppressed: was?.text.toLowerCase() === is?.text.toLowerCase() ? 'typography' : rule,
  };
}

function fieldChange(was: string, is: string): Change {
  const [earlier, later] = [was, is].map((text) => [{ text, index: null }]);
  return {
    op: 'edited',
    part: 'headline',
    kinds: ['headline'],
    details: [],
    earlier: earlier ?? [],
    later: later ?? [],
    after: null,
    suppressed: null,
  };
}

function furnitureChanges({ earlierFurniture, laterFurniture }: Parameters<Engine['compare']>[2]): Change[] {
  const known = new Set(earlierFurniture?.map(({ text }) => text));
  return (laterFurniture ?? [])
    .filter(({ text }) => !known.has(text))
    .map(({ rule, text }) => ({
      op: 'added',
      part: 'body',
      kinds: ['added'],
      details: [],
      earlier: [],
      later: [{ text, index: null }],
      after: null,
      suppressed: rule,
    }));
}

/** Id of the article that a capture showed. */
export function idOf(result: RecordResult): number {
  return result.article?.id ?? Number.NaN;
}
