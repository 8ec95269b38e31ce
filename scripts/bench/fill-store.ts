import { contentHash } from '../../lib/article/content-hash';
import type { Capture } from '../../lib/article/model';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { engineFor } from '../../lib/background/engine';
import { openDatabase } from '../../lib/db/open';
import { recordCapture } from '../../lib/db/record-capture';
import { digest } from '../../lib/db/sha256';

/** What popup.ts finds in the page of the extension. */
export interface FillScope {
  /** Stores so many articles, numbered from the first, every fifth with an edit. Answers milliseconds per stored capture. */
  fillStore: (first: number, count: number) => Promise<number>;
}

const WORDS =
  'harbour ship council night water city school boat train storm lamp keeper quay market island crane tide letter wall bridge'.split(
    ' ',
  );
const FIRST_READ_AT = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;

async function fillStore(first: number, count: number): Promise<number> {
  const db = await openDatabase();
  const engine = engineFor(DEFAULT_SETTINGS);
  const startedAt = performance.now();
  let stored = 0;
  for (let article = first; article < first + count; article++) {
    for (let edit = 0; edit <= (article % 5 === 0 ? 1 : 0); edit++) {
      const capture = makeCapture(article, edit);
      await recordCapture(db, capture, await contentHash(capture, digest), engine);
      stored += 1;
    }
  }
  db.close();
  return (performance.now() - startedAt) / stored;
}

/** Thirty sentences in ten paragraphs, different for every article, one number changed by an edit. */
function makeCapture(article: number, edit: number): Capture {
  const sentence = (index: number) => {
    const words = Array.from(
      { length: 14 },
      (_, at) => WORDS[(article * 7 + index * 5 + at * (index + 3)) % WORDS.length],
    );
    return `In ${1900 + index} the ${words.join(' ')} of number ${article * 100 + index + (index === 11 ? edit : 0)}.`;
  };
  const blocks = Array.from({ length: 10 }, (_, block) => ({
    kind: 'paragraph' as const,
    sentences: [sentence(block * 3), sentence(block * 3 + 1), sentence(block * 3 + 2)],
  }));
  const site = `paper-${article % 50}.example`;
  const address = `https://${site}/news/${article}`;
  return {
    headline: `The ${WORDS[article % WORDS.length]} number ${article} and what became of it`,
    standfirst: null,
    blocks,
    byline: null,
    publishedAt: FIRST_READ_AT,
    modifiedAt: null,
    language: 'en',
    capturedAt: FIRST_READ_AT + article * 60_000 + edit * HOUR_MS,
    origin: 'visit',
    address,
    canonicalUrl: address,
    site,
    furniture: [],
    signals: {
      documentKind: 'article',
      httpStatus: 200,
      isAccessibleForFree: true,
      title: '',
      obstacle: null,
      pageNumber: null,
    },
  };
}

Object.assign(globalThis, { fillStore } satisfies FillScope);
