import type { Change } from '../../lib/article/change';
import type { ArticleHistory } from '../../lib/article/history';
import type { Snapshot } from '../../lib/article/model';

const change: Change = {
  op: 'edited',
  part: 'body',
  kinds: ['number'],
  details: [{ kind: 'number', earlier: 'Eleven', later: 'Twelve' }],
  earlier: [{ text: 'Eleven were for it.', index: 0 }],
  later: [{ text: 'Twelve were for it.', index: 0 }],
  after: null,
  suppressed: null,
};
const hidden: Change = {
  ...change,
  op: 'added',
  kinds: ['added'],
  earlier: [],
  later: [{ text: 'Most read', index: null }],
  suppressed: 'lists',
};

const first: Snapshot = {
  articleId: 4,
  number: 0,
  capturedAt: Date.UTC(2024, 0, 2, 8),
  origin: 'visit',
  contentHash: 'a'.repeat(64),
  headline: 'Council votes on the bridge',
  standfirst: null,
  byline: 'Ada Writer',
  publishedAt: Date.UTC(2024, 0, 1),
  modifiedAt: null,
  blocks: [{ kind: 'paragraph', sentences: ['Eleven were for it.'] }],
};
// Number 1 was removed: numbers have gaps, places in the archive have none.
const second: Snapshot = {
  ...first,
  number: 2,
  capturedAt: Date.UTC(2024, 0, 2, 9),
  origin: 'recheck',
  contentHash: 'b'.repeat(64),
  standfirst: 'A long debate ends.',
  modifiedAt: Date.UTC(2024, 0, 2, 8, 30),
  blocks: [{ kind: 'paragraph', sentences: ['Twelve were for it.'] }],
};
const third: Snapshot = {
  ...second,
  number: 3,
  capturedAt: Date.UTC(2024, 0, 2, 10),
  headline: 'Bridge it is',
};

function edit(earlier: Snapshot, later: Snapshot, changes: readonly Change[]) {
  const [earlierAt, laterAt] = [earlier.capturedAt, later.capturedAt];
  return {
    articleId: 4,
    earlier: earlier.number,
    later: later.number,
    earlierAt,
    laterAt,
    disclosed: false,
    changes,
  };
}

/** An article with everything that an archive can hold. */
export const HISTORY: ArticleHistory = {
  headlinesInCirculation: [],
  article: {
    id: 4,
    canonicalUrl: 'https://news.example/bridge',
    addresses: ['https://www.news.example/bridge', 'https://www.news.example/bridge?from=home'],
    site: 'news.example',
    headline: 'Bridge it is',
    language: 'en',
    documentKind: 'article',
    publishedAt: first.publishedAt,
    firstReadAt: first.capturedAt,
    lastReadAt: Date.UTC(2024, 0, 2, 9, 30),
    lastReadSnapshot: 2,
    snapshotCount: 3,
    editCount: 2,
    lastChangedAt: third.capturedAt,
    lastCheckedAt: third.capturedAt,
    unreadChanges: 1,
  },
  snapshots: [first, second, third],
  edits: [
    edit(second, third, [{ ...change, part: 'headline', kinds: ['headline'] }]),
    { ...edit(first, second, [change, hidden]), disclosed: true },
  ],
  verdicts: [
    { articleId: 4, at: Date.UTC(2024, 0, 3), verdict: 'not-comparable', reason: 'paywall', suppressed: [] },
    { articleId: 4, at: Date.UTC(2024, 0, 2, 11), verdict: 'same', reason: null, suppressed: [hidden] },
  ],
};

/** An article read once. */
export const UNCHANGED: ArticleHistory = {
  headlinesInCirculation: [],
  article: {
    ...HISTORY.article,
    id: 5,
    canonicalUrl: 'https://other.example/tortoise',
    addresses: ['https://other.example/tortoise'],
    site: 'other.example',
    language: null,
    lastReadSnapshot: 0,
  },
  snapshots: [{ ...first, articleId: 5, byline: '', publishedAt: null }],
  edits: [],
  verdicts: [],
};
