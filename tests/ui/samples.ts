import type { Change, Edit, Verdict } from '../../lib/article/change';
import type { ArticleHistory } from '../../lib/article/history';
import type { Article, Block, Snapshot } from '../../lib/article/model';
import type { TabState } from '../../lib/article/outcome';
import { refTo } from '../../lib/article/snapshot-ref';

/** Saturday, 14 March 2026, 09:30 UTC: the moment at which every sample is looked at. */
export const NOW = Date.UTC(2026, 2, 14, 9, 30);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const ADDRESS = 'https://www.island-courier.example/news/ferry';

export function sampleArticle(members: Partial<Article> = {}): Article {
  return {
    id: 7,
    canonicalUrl: 'https://island-courier.example/news/ferry',
    addresses: [ADDRESS],
    site: 'island-courier.example',
    headline: 'Storm halves ferry service to the outer islands',
    language: 'en',
    documentKind: 'article',
    publishedAt: NOW - 5 * DAY,
    firstReadAt: NOW - 3 * DAY,
    lastReadAt: NOW - 2 * DAY,
    lastReadSnapshot: 1,
    snapshotCount: 3,
    editCount: 2,
    lastChangedAt: NOW - 2 * HOUR,
    lastCheckedAt: NOW - 12 * MINUTE,
    unreadChanges: 3,
    ...members,
  };
}

export function sampleChange(members: Partial<Change> = {}): Change {
  return {
    op: 'edited',
    part: 'body',
    kinds: ['number'],
    details: [{ kind: 'number', earlier: '1,900', later: '1,200' }],
    earlier: [{ text: 'About 1,900 passengers are waiting on the mainland.', index: 1 }],
    later: [{ text: 'About 1,200 passengers are waiting on the mainland.', index: 1 }],
    after: null,
    suppressed: null,
    ...members,
  };
}

export const ADDED = sampleChange({
  op: 'added',
  kinds: ['added'],
  details: [],
  earlier: [],
  later: [{ text: 'A second ship is to follow on Tuesday.', index: 3 }],
});

export const REMOVED = sampleChange({
  op: 'removed',
  kinds: ['removed'],
  details: [],
  earlier: [{ text: 'The company did not rule out that the line would be given up.', index: 4 }],
  later: [],
  after: 3,
});

export const HEADLINE = sampleChange({
  part: 'headline',
  kinds: ['headline'],
  details: [],
  earlier: [{ text: 'Storm stops ferry service to the outer islands', index: null }],
  later: [{ text: 'Storm halves ferry service to the outer islands', index: null }],
});

export const MOVED = sampleChange({
  op: 'moved',
  kinds: ['moved'],
  details: [],
  earlier: [{ text: 'The harbour office had warned of the storm on Friday.', index: 5 }],
  later: [{ text: 'The harbour office had warned of the storm on Friday.', index: 0 }],
});

export const REWRITTEN = sampleChange({
  kinds: ['quotation', 'wording'],
  details: [],
  earlier: [{ text: '“We will sail when the sea lets us,” said the captain, Ole Brandt.', index: 2 }],
  later: [
    {
      text: 'Captain Ole Brandt told reporters that “nobody can say today” when boats would leave.',
      index: 2,
    },
  ],
});

export const HIDDEN = sampleChange({
  op: 'added',
  kinds: ['added'],
  details: [],
  earlier: [],
  later: [{ text: 'Sign up for the Courier’s morning letter.', index: 6 }],
  suppressed: 'boilerplate',
});

export function sampleEdit(members: Partial<Edit> = {}): Edit {
  return {
    articleId: 7,
    earlier: 1,
    later: 2,
    earlierAt: NOW - 2 * DAY,
    laterAt: NOW - 2 * HOUR,
    disclosed: false,
    changes: [sampleChange(), ADDED, REMOVED],
    ...members,
  };
}

const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', sentences: ['The harbour office had warned of the storm on Friday.'] },
  {
    kind: 'paragraph',
    sentences: [
      'About 1,200 passengers are waiting on the mainland.',
      '“We will sail when the sea lets us,” said the captain, Ole Brandt.',
    ],
  },
  { kind: 'paragraph', sentences: ['A second ship is to follow on Tuesday.'] },
];

export function sampleSnapshot(number: number, capturedAt: number): Snapshot {
  return {
    articleId: 7,
    number,
    capturedAt,
    origin: 'visit',
    headline: 'Storm halves ferry service to the outer islands',
    standfirst: 'Only every second boat leaves; the wind is to drop by the middle of the week.',
    blocks: BLOCKS,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    contentHash: String(number).repeat(64),
  };
}

export function sampleHistory(members: Partial<ArticleHistory> = {}): ArticleHistory {
  const older = sampleEdit({
    earlier: 0,
    later: 1,
    earlierAt: NOW - 3 * DAY,
    laterAt: NOW - 3 * DAY + 32 * MINUTE,
    disclosed: true,
    changes: [HEADLINE, MOVED, HIDDEN],
  });
  return {
    article: sampleArticle(),
    snapshots: [
      sampleSnapshot(0, NOW - 3 * DAY),
      sampleSnapshot(1, NOW - 3 * DAY + 32 * MINUTE),
      sampleSnapshot(2, NOW - 2 * HOUR),
    ],
    edits: [sampleEdit(), older],
    verdicts: [sampleVerdict()],
    headlinesInCirculation: [],
    ...members,
  };
}

export function sampleVerdict(members: Partial<Verdict> = {}): Verdict {
  return {
    articleId: 7,
    at: NOW - DAY,
    verdict: 'not-comparable',
    reason: 'paywall',
    suppressed: [],
    ...members,
  };
}

/** The snapshot that the sample page showed. */
export const SHOWN = refTo(sampleSnapshot(2, NOW - 2 * HOUR));

export function sampleTabState(outcome: TabState['outcome'], marked: number | null = null): TabState {
  return { address: ADDRESS, outcome, created: null, marked, staysUnread: false, isOutdated: false };
}

export const CHANGED: TabState['outcome'] = {
  state: 'changed',
  articleId: 7,
  snapshot: SHOWN,
  lastReadAt: NOW - 2 * DAY,
  since: sampleEdit(),
  counted: 3,
};
