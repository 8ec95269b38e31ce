import { VERSION_1 } from './version-1';

/**
 * A database as the release with schema version 2 wrote it: that of version 1, with one article that is watched in two
 * lanes and one that has come to rest. Frozen with that version.
 */
export const VERSION_2 = {
  ...VERSION_1,
  verdicts: [{ ...VERSION_1.verdicts[0], notices: [[1_700_000_500_000, 'moved']] }],
  watches: [
    {
      articleId: 1,
      address: 'https://news.example/bridge',
      host: 'news.example',
      state: 'watching',
      followed: true,
      nextRecheckAt: 1_700_000_900_000,
      checkedAt: [1_700_000_300_000, 1_700_000_450_000],
      changedAt: [1_700_000_300_000],
      validators: { etag: '"a1"', lastModified: null },
      lanes: { visit: 0, fetch: 1, seen: 1, read: 1 },
      needsBaseline: false,
      trouble: { reason: 'server-error', since: 1_700_000_460_000, count: 2 },
      missingSince: null,
      endedAt: null,
      untold: { kinds: ['changed'], at: 1_700_000_300_000 },
    },
    {
      articleId: 2,
      address: 'https://news.example/tortoise',
      host: 'news.example',
      state: 'quiet',
      followed: false,
      nextRecheckAt: null,
      checkedAt: [1_700_000_150_000],
      changedAt: [],
      validators: { etag: null, lastModified: null },
      lanes: { visit: 0, fetch: 0, seen: 0, read: 0 },
      needsBaseline: false,
      trouble: null,
      missingSince: null,
      endedAt: 1_700_000_150_000,
      untold: null,
    },
  ],
  hosts: [{ host: 'news.example', requestedAt: [1_700_000_460_000], notBefore: 0 }],
};
