import { describe, expect, it } from 'vitest';
import { recheckAddress } from '../../lib/article/recheck-address';
import type { StepContext } from '../../lib/article/scheduling';
import type { Watch } from '../../lib/article/watch';
import { TIMES_LIMIT } from '../../lib/article/watch';
import { afterClockChange } from '../../lib/article/watch-clock';
import {
  afterAnswer,
  afterFailure,
  afterGone,
  afterNotComparable,
  afterVisit,
  afterWish,
  newWatch,
} from '../../lib/article/watch-steps';

const NOW = Date.UTC(2026, 2, 14);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

function at(now: number, schedule: StepContext['schedule'] = (_, time) => time + 2 * HOUR): StepContext {
  return {
    now,
    article: { firstReadAt: NOW, publishedAt: NOW - HOUR, documentKind: 'article' },
    site: { articles: 1, articlesEdited: 0, edits: 0 },
    schedule,
  };
}

const BASED: Watch = {
  ...newWatch(1, 'https://news.example/a'),
  lanes: { visit: 0, fetch: 0, seen: 0, read: 0 },
  needsBaseline: false,
  nextRecheckAt: NOW,
};

describe('watch', () => {
  it('is first fetched soon after the visit, for what the server sends', () => {
    expect(afterVisit(newWatch(1, 'https://news.example/a'), at(NOW)).nextRecheckAt).toBe(NOW + 45_000);
  });

  it('goes by the schedule once that is known', () => {
    const next = afterAnswer(BASED, false, at(NOW));
    expect(next).toMatchObject({ nextRecheckAt: NOW + 2 * HOUR, checkedAt: [NOW], changedAt: [] });
    expect(afterAnswer(next, true, at(NOW + HOUR)).changedAt).toEqual([NOW + HOUR]);
  });

  it('remembers a bounded number of looks', () => {
    let watch = BASED;
    for (let day = 0; day < 500; day++) watch = afterAnswer(watch, true, at(NOW + day * DAY));
    expect(watch.checkedAt).toHaveLength(TIMES_LIMIT);
    expect(watch.changedAt).toHaveLength(TIMES_LIMIT);
  });

  it('comes to rest where the schedule ends, and wakes at a visit', () => {
    const quiet = afterAnswer(
      BASED,
      false,
      at(NOW, () => null),
    );
    expect(quiet).toMatchObject({ state: 'quiet', nextRecheckAt: null, endedAt: NOW });
    expect(afterVisit(quiet, at(NOW + DAY))).toMatchObject({ state: 'watching', endedAt: null });
  });

  it('never goes by a schedule that asks for now, or for next year', () => {
    expect(
      afterAnswer(
        BASED,
        false,
        at(NOW, () => NOW - DAY),
      ).nextRecheckAt,
    ).toBe(NOW + MINUTE);
    expect(
      afterAnswer(
        BASED,
        false,
        at(NOW, () => NOW + YEAR),
      ).nextRecheckAt,
    ).toBe(NOW + 40 * DAY);
  });

  it('tells its schedule no time that lies ahead', () => {
    const context = at(NOW, ({ publishedAt, firstReadAt }) => {
      expect([publishedAt, firstReadAt].every((time) => time !== null && time <= NOW)).toBe(true);
      return NOW + HOUR;
    });
    afterAnswer(BASED, false, { ...context, article: { ...context.article, publishedAt: NOW + YEAR } });
  });

  it('asks ever less of a server that fails all day', () => {
    let watch = BASED;
    let now = NOW;
    let requests = 0;
    while (now < NOW + DAY) {
      watch = afterFailure(
        watch,
        'server-error',
        null,
        at(now, (_, time) => time + MINUTE),
      );
      requests += 1;
      now = watch.nextRecheckAt ?? Number.POSITIVE_INFINITY;
    }
    expect(requests).toBeLessThanOrEqual(8);
    expect(watch.trouble).toMatchObject({ reason: 'server-error', since: NOW });
    expect(afterAnswer(watch, false, at(now)).trouble).toBeNull();
  });

  it('obeys a server that wants to be left alone', () => {
    expect(afterFailure(BASED, 'refused', 5 * HOUR, at(NOW)).nextRecheckAt).toBe(NOW + 5 * HOUR);
  });

  it('gives up after forty days of failing', () => {
    const failing = { ...BASED, trouble: { reason: 'timeout' as const, since: NOW - 41 * DAY, count: 50 } };
    expect(afterFailure(failing, 'timeout', null, at(NOW))).toMatchObject({
      state: 'unwatchable',
      nextRecheckAt: null,
    });
  });

  it('believes that an article is gone when it was missing for an hour', () => {
    const missing = afterGone(BASED, at(NOW));
    expect(missing).toMatchObject({ state: 'watching', nextRecheckAt: NOW + HOUR, untold: null });
    expect(afterGone(missing, at(NOW + 10 * MINUTE)).state).toBe('watching');
    const gone = afterGone(missing, at(NOW + HOUR));
    expect(gone).toMatchObject({ state: 'gone', untold: { kinds: ['gone'], at: NOW + HOUR } });
    expect(gone.nextRecheckAt).toBe(NOW + HOUR + DAY);
  });

  it('looks for what is gone ever less, and no more after forty days', () => {
    let watch = afterGone(BASED, at(NOW));
    let looks = 0;
    while (watch.nextRecheckAt !== null) {
      watch = afterGone(watch, at(watch.nextRecheckAt));
      looks += 1;
    }
    expect(looks).toBeLessThan(15);
    expect(watch).toMatchObject({ state: 'gone' });
  });

  it('is not missing any more when the article answers in between', () => {
    const missing = afterAnswer(afterGone(BASED, at(NOW)), false, at(NOW + HOUR));
    expect(missing).toMatchObject({ missingSince: null, state: 'watching' });
  });

  it('ends where strangers never get what the reader saw', () => {
    let watch = newWatch(1, 'https://news.example/a');
    for (let look = 0; look < 4; look++) watch = afterNotComparable(watch, 'paywall', at(NOW + look * DAY));
    expect(watch).toMatchObject({ state: 'unwatchable', trouble: { reason: 'paywall' } });
  });

  it('stays stopped whatever happens, until the reader wants it', () => {
    const stopped = afterWish(BASED, 'stop', at(NOW));
    for (const next of [
      afterVisit(stopped, at(NOW)),
      afterAnswer(stopped, true, at(NOW)),
      afterFailure(stopped, 'timeout', null, at(NOW)),
      afterGone(stopped, at(NOW)),
      afterClockChange(stopped, at(NOW - YEAR)),
    ]) {
      expect(next).toMatchObject({ state: 'stopped', nextRecheckAt: null });
    }
    expect(afterWish(stopped, 'follow', at(NOW))).toMatchObject({ state: 'watching', followed: true });
  });
});

describe('a clock that was set back by a year', () => {
  const ahead = (watch: Partial<Watch>) => ({
    ...BASED,
    checkedAt: [NOW - DAY, NOW + YEAR],
    nextRecheckAt: NOW + YEAR + HOUR,
    ...watch,
  });

  it('has the article checked by the time that is left', () => {
    expect(afterClockChange(ahead({}), at(NOW))).toMatchObject({
      checkedAt: [NOW - DAY, NOW],
      nextRecheckAt: NOW + 2 * HOUR,
    });
  });

  it('wakes what came to rest in the year that never was', () => {
    const quiet = ahead({ state: 'quiet', nextRecheckAt: null, endedAt: NOW + YEAR });
    expect(afterClockChange(quiet, at(NOW))).toMatchObject({ state: 'watching', endedAt: null });
  });

  it('leaves alone what came to rest before', () => {
    const quiet = ahead({ state: 'quiet', nextRecheckAt: null, endedAt: NOW - DAY });
    expect(afterClockChange(quiet, at(NOW))).toMatchObject({ state: 'quiet', nextRecheckAt: null });
  });
});

describe('recheckAddress', () => {
  it.each([
    ['https://a.example/x?id=3&utm_source=mail#top', 'https://a.example/x?id=3'],
    ['https://a.example/x?fbclid=1', 'https://a.example/x'],
    ['https://reader:secret@a.example/x', 'https://a.example/x'],
    ['http://www.a.example/x/?b=%41&a', 'http://www.a.example/x/?b=%41&a'],
  ])('asks for %s at %s', (read, asked) => {
    expect(recheckAddress(read)).toBe(asked);
  });
});
