import { describe, expect, it } from 'vitest';
import type { Watch } from '../../lib/article/watch';
import { newWatch } from '../../lib/article/watch-steps';
import { decodeWatch, encodeWatch } from '../../lib/db/watch-codec';

const NEW = newWatch(3, 'https://news.example/owl');

const BUSY: Watch = {
  ...NEW,
  state: 'gone',
  followed: true,
  nextRecheckAt: 40,
  dueSince: 30,
  checkedAt: [10, 20],
  changedAt: [20],
  validators: { etag: '"7"', lastModified: null },
  lanes: { visit: 1, fetch: 2, seen: 1, read: 0 },
  needsBaseline: false,
  trouble: { reason: 'timeout', since: 20, count: 2 },
  missingSince: 20,
  endedAt: 25,
  unstable: ['Now 3 readers.'],
  untold: { kinds: ['changed'], at: 20 },
};

describe('a watch as stored', () => {
  it.each([
    ['new', NEW],
    ['with everything in it', BUSY],
    ['due at the epoch', { ...NEW, nextRecheckAt: 0, missingSince: 0 }],
  ])('is given back as it was: %s', (_which, watch) => {
    expect(decodeWatch(structuredClone(encodeWatch(watch)))).toEqual(watch);
  });

  it('leaves out what is as usual', () => {
    expect(encodeWatch({ ...NEW, nextRecheckAt: 40 })).toEqual({
      articleId: 3,
      address: 'https://news.example/owl',
      host: 'news.example',
      nextRecheckAt: 40,
    });
  });

  it('is read as it is where everything was written', () => {
    expect(decodeWatch(BUSY)).toEqual(BUSY);
  });
});
