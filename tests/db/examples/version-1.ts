/**
 * A database as the release with schema version 1 wrote it, record by record: one article read, edited and read again,
 * with a capture that was not comparable, and one read once. Frozen with that version.
 */
export const VERSION_1 = {
  articles: [
    {
      canonicalUrl: 'https://news.example/bridge',
      addresses: ['https://news.example/bridge', 'https://news.example/bridge?page=1'],
      site: 'news.example',
      headline: 'Council approves the bridge',
      language: 'en',
      documentKind: 'article',
      publishedAt: 1_700_000_000_000,
      firstReadAt: 1_700_000_100_000,
      lastReadAt: 1_700_000_200_000,
      lastReadSnapshot: 0,
      snapshotCount: 2,
      editCount: 1,
      lastChangedAt: 1_700_000_300_000,
      lastCheckedAt: 1_700_000_400_000,
      unreadChanges: 2,
      id: 1,
    },
    {
      canonicalUrl: 'https://news.example/tortoise',
      addresses: ['https://news.example/tortoise'],
      site: 'news.example',
      headline: 'Tortoise found',
      language: null,
      documentKind: 'article',
      publishedAt: null,
      firstReadAt: 1_700_000_150_000,
      lastReadAt: 1_700_000_150_000,
      lastReadSnapshot: 0,
      snapshotCount: 1,
      editCount: 0,
      lastChangedAt: 0,
      lastCheckedAt: 1_700_000_150_000,
      unreadChanges: 0,
      id: 2,
    },
  ],
  snapshots: [
    {
      articleId: 1,
      number: 0,
      capturedAt: 1_700_000_100_000,
      origin: 'visit',
      contentHash: '1'.repeat(64),
      publishedAt: 1_700_000_000_000,
      modifiedAt: null,
      texts:
        'Ada Writer\nCouncil votes on the bridge\nA long debate ends.\nEleven were for it.\nSign up now.\n',
      runs: [0, 5],
      shape: 'bs p1n1',
    },
    {
      articleId: 1,
      number: 1,
      capturedAt: 1_700_000_300_000,
      origin: 'recheck',
      contentHash: '2'.repeat(64),
      publishedAt: 1_700_000_000_000,
      modifiedAt: 1_700_000_250_000,
      texts: 'Council approves the bridge\nTwelve were for it.\n',
      runs: [0, 1, 5, 1, 2, 1, 6, 1],
      shape: 'bs p1',
    },
    {
      articleId: 2,
      number: 0,
      capturedAt: 1_700_000_150_000,
      origin: 'visit',
      contentHash: '3'.repeat(64),
      publishedAt: null,
      modifiedAt: null,
      // "Tortoise found", then forty times "It was alive and hungry, they said, and 1 years old." with the number counting.
      texts: Uint8Array.from(
        atob(
          'ndVNCsIwEIbhvaeYAxRxZurfEdx7gUCiDZQEmlbJ7QV37uTdDry7h2/udVlrbkkedStxd1vlHZqEOb+ShBJl2spz6YOsU+rSQo7D96zSU1ia1Dnu/46MRE6ikURHEp1IdCbRhURXEukBVciEIhSKVChiociFIhiKZCiiociGIRvG9gLZMGTDkA1DNgzZMGTDkA1DNhzZcGTD2TNBNhzZcGTDkQ1HNhzZcGRj/LHxAQ==',
        ),
        (character) => character.charCodeAt(0),
      ),
      runs: [0, 41],
      shape: ' p40',
    },
  ],
  edits: [
    {
      articleId: 1,
      earlier: 0,
      later: 1,
      disclosed: false,
      changes: [
        ['edited', 'headline', ['headline'], [-1], [-1], null, null, []],
        ['edited', 'body', ['number'], [0], [0], null, null, [['number', 'Eleven', 'Twelve']]],
        ['removed', 'body', ['removed'], [1], [], 0, 'boilerplate', []],
        ['added', 'body', ['added'], [], ['Most read'], null, 'lists', []],
      ],
    },
  ],
  verdicts: [
    {
      articleId: 1,
      notComparable: [[1_700_000_400_000, 'paywall']],
      hidden: [
        {
          snapshot: 0,
          at: 1_700_000_200_000,
          changes: [['added', 'body', ['added'], [], ['Ten pictures of cats'], null, 'lists', []]],
        },
      ],
    },
  ],
  furniture: [{ articleId: 1, at: 1_700_000_300_000, rules: ['lists'], texts: 'Most read\n' }],
  siteBlocks: [
    {
      site: 'news.example',
      keys: Float64Array.of(4_503_599_627_370_497, 12),
      articles: Uint32Array.of(1, 2),
      learned: [{ key: 77, text: 'Sign up now.', articles: [1, 2], lastSeenAt: 1_700_000_150_000 }],
    },
  ],
};
