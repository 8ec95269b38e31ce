import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRecheckAt } from '../../lib/article/recheck-schedule';
import type { RecheckHistory } from '../../lib/article/scheduling';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
/** A Tuesday, ten in the morning. */
const NOON = Date.UTC(2026, 2, 17, 10);

const AVERAGE_SITE = { articles: 100, articlesEdited: 25, edits: 50 };

function read(over: Partial<RecheckHistory> = {}): RecheckHistory {
  return {
    firstReadAt: NOON,
    publishedAt: NOON - HOUR,
    checkedAt: [],
    changedAt: [],
    site: AVERAGE_SITE,
    ...over,
  };
}

/** Follows the schedule from the first reading; `edits` are found by the next check. */
function follow(
  start: RecheckHistory,
  until: number,
  edits: readonly number[] = [],
  from = start.firstReadAt,
) {
  const checkedAt: number[] = [...start.checkedAt];
  const changedAt: number[] = [...start.changedAt];
  const pending = [...edits];
  let now = from;
  let stoppedAt: number | null = null;
  while (now < until) {
    const next = nextRecheckAt({ ...start, checkedAt, changedAt }, now);
    if (next === null) {
      stoppedAt = now;
      break;
    }
    expect(next).toBeGreaterThan(now);
    now = next;
    checkedAt.push(now);
    const found = pending.filter((edit) => edit <= now);
    pending.splice(0, found.length);
    if (found.length > 0) changedAt.push(now);
  }
  return { checkedAt: checkedAt.filter((at) => at <= until), changedAt, stoppedAt };
}

function pause(history: RecheckHistory, now: number): number {
  return (nextRecheckAt(history, now) ?? Number.NaN) - now;
}

describe('nextRecheckAt', () => {
  it('looks often at first and ever less often when nothing happens', () => {
    const { checkedAt } = follow(read(), NOON + 14 * DAY);
    const within = (days: number) => checkedAt.filter((at) => at <= NOON + days * DAY).length;
    expect(within(1)).toBeGreaterThan(8);
    expect(within(1)).toBeLessThan(16);
    expect(within(14) - within(7)).toBeLessThanOrEqual(3);
    expect(checkedAt.length).toBeLessThan(30);
  });

  it('goes by the age of the article, not by when it was read', () => {
    expect(pause(read({ publishedAt: NOON - 3 * DAY }), NOON)).toBeGreaterThan(
      4 * pause(read({ publishedAt: NOON - HOUR }), NOON),
    );
  });

  it.each([
    ['missing', null],
    ['an empty field', 0],
    ['ahead', NOON + YEAR],
  ])('takes the first reading for the publication where that is %s', (_what, publishedAt) => {
    expect(nextRecheckAt(read({ publishedAt }), NOON)).toBe(nextRecheckAt(read({ publishedAt: NOON }), NOON));
  });

  it('looks again sooner after an edit', () => {
    const checkedAt = [NOON + HOUR, NOON + 4 * HOUR, NOON + 8 * HOUR];
    const at = NOON + 8 * HOUR;
    const quiet = pause(read({ checkedAt }), at);
    expect(pause(read({ checkedAt, changedAt: [at] }), at)).toBeLessThan(0.6 * quiet);
    expect(pause(read({ checkedAt, changedAt: [NOON + HOUR] }), at)).toBeLessThan(quiet);
  });

  it('looks again at the time of day at which an article is edited every day', () => {
    const edits = [1, 2, 3, 4].map((day) => NOON + day * DAY + 12 * HOUR);
    const { checkedAt, changedAt } = follow(read(), NOON + 5 * DAY, edits);
    const delays = edits.map((edit) => (checkedAt.find((at) => at >= edit) ?? Number.NaN) - edit);
    expect(changedAt).toHaveLength(4);
    expect(delays[3]).toBeLessThan(HOUR);
    expect(delays[3]).toBeLessThan((delays[0] ?? 0) / 2);
  });

  it('looks less often in the small hours and on weekends', () => {
    const aged = (now: number, over = {}) =>
      pause(read({ firstReadAt: now, publishedAt: now - 6 * HOUR, ...over }), now);
    expect(aged(Date.UTC(2026, 2, 18, 2))).toBeGreaterThan(1.15 * aged(Date.UTC(2026, 2, 18, 14)));
    expect(aged(Date.UTC(2026, 2, 21, 14))).toBeGreaterThan(1.5 * aged(Date.UTC(2026, 2, 18, 14)));
    expect(aged(Date.UTC(2026, 2, 18, 14), { utcOffsetMinutes: 720 })).toBe(
      aged(Date.UTC(2026, 2, 19, 2), { utcOffsetMinutes: 0 }),
    );
  });

  it('believes the hour of publication as much as the clock of the reader', () => {
    const pauseAfter = (publishedAt: number, hours: number) => {
      const now = publishedAt + hours * HOUR;
      return pause(read({ firstReadAt: now, publishedAt }), now);
    };
    // From the second to the fourth day age makes no difference.
    const swing = (publishedAt: number) => pauseAfter(publishedAt, 60) / pauseAfter(publishedAt, 72);
    expect(swing(Date.UTC(2026, 2, 16, 15, 30))).toBeGreaterThan(1.4);
    expect(swing(Date.UTC(2026, 2, 16, 3, 30))).toBeLessThan(1.2);
  });

  it('asks at most 26 times in two weeks for an article nobody edits, however much its site edits', () => {
    const sites = [0, 50, 100, 1000].map((edits) => ({ articles: 100, articlesEdited: 25, edits }));
    const ages = [0, 1, 6, 24, 72];
    const counts = sites.flatMap((site) =>
      ages.map((age) => {
        const { checkedAt } = follow(read({ publishedAt: NOON - age * HOUR, site }), NOON + 14 * DAY);
        return checkedAt.length;
      }),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(26);
  });

  it('learns how often a site edits, and needs many articles to believe it', () => {
    const at = (articles: number, edits: number) =>
      pause(read({ site: { articles, articlesEdited: Math.min(articles, edits), edits } }), NOON);
    expect(at(500, 0)).toBeGreaterThan(at(500, 250));
    expect(at(500, 1000)).toBeLessThan(at(500, 250));
    expect(at(2, 0)).toBeLessThan(1.05 * at(0, 0));
    const never = follow(read({ site: { articles: 500, articlesEdited: 0, edits: 0 } }), NOON + 14 * DAY);
    const usual = follow(read(), NOON + 14 * DAY);
    expect(never.checkedAt.length).toBeGreaterThan(10);
    expect(never.checkedAt.length).toBeLessThan(usual.checkedAt.length);
  });

  it('stays with a live blog while it is written', () => {
    const blog = read({ documentKind: 'live-blog' });
    expect(pause(blog, NOON)).toBeLessThanOrEqual(30 * MINUTE);
    const rested = NOON + 3 * DAY;
    expect(pause({ ...blog, checkedAt: [rested] }, rested)).toBe(
      pause(read({ checkedAt: [rested] }), rested),
    );
  });

  it('stops after forty quiet days, counted from the last edit', () => {
    const quiet = follow(read(), NOON + 200 * DAY);
    expect(quiet.stoppedAt).toBeGreaterThanOrEqual(NOON + 39 * DAY);
    expect(quiet.stoppedAt).toBeLessThan(NOON + 46 * DAY);
    const edited = follow(read(), NOON + 200 * DAY, [NOON + 20 * DAY]);
    expect(edited.stoppedAt).toBeGreaterThanOrEqual(NOON + 60 * DAY);
    expect(edited.stoppedAt).toBeLessThan(NOON + 70 * DAY);
  });

  it('checks an old article that was just read for as long as a new one', () => {
    const { checkedAt, stoppedAt } = follow(read({ publishedAt: NOON - 5 * YEAR }), NOON + 100 * DAY);
    expect(checkedAt.length).toBeGreaterThan(9);
    expect(stoppedAt).toBeGreaterThanOrEqual(NOON + 39 * DAY);
  });

  it('checks a followed article for longer, and every other day at least', () => {
    const { checkedAt, stoppedAt } = follow(read({ followed: true }), NOON + 200 * DAY);
    expect(stoppedAt).toBeNull();
    expect(checkedAt.length).toBeGreaterThanOrEqual(100);
  });

  it('is not driven into a storm by a page that is another at every look', () => {
    let now = NOON;
    const checkedAt: number[] = [];
    while (now < NOON + 14 * DAY) {
      const history = read({ checkedAt: checkedAt.slice(-60), changedAt: checkedAt.slice(-60) });
      now = nextRecheckAt(history, now) ?? Number.POSITIVE_INFINITY;
      checkedAt.push(now);
    }
    expect(checkedAt.filter((at) => at < NOON + DAY).length).toBeLessThan(60);
    expect(checkedAt.length).toBeLessThan(200);
  });
});

describe('nextRecheckAt under a wrong clock', () => {
  const lived = follow(read(), NOON + 3 * DAY, [NOON + 5 * HOUR]);
  const history = read({ checkedAt: lived.checkedAt, changedAt: lived.changedAt });
  const last = lived.checkedAt.at(-1) ?? NOON;

  it('goes on when the clock was set back by a year, at the cost of one young article', () => {
    const from = last - YEAR;
    expect(pause(history, from)).toBeLessThan(DAY);
    const { checkedAt } = follow(history, from + 60 * DAY, [], from);
    const after = checkedAt.filter((at) => at <= from + 60 * DAY);
    expect(after.length).toBeGreaterThan(10);
    expect(after.length).toBeLessThan(45);
  });

  it('goes on when the clock was set forward by a year', () => {
    const from = last + YEAR;
    expect(pause(history, from)).toBeLessThanOrEqual(DAY);
    const { checkedAt, stoppedAt } = follow(history, from + 30 * DAY, [], from);
    const after = checkedAt.filter((at) => at > from);
    expect(stoppedAt).toBeNull();
    expect(after.length).toBeGreaterThan(5);
    expect(after.length).toBeLessThan(20);
  });

  it('goes on after a year ahead has been put right', () => {
    const ahead = last + YEAR;
    const astray = {
      ...history,
      checkedAt: [...history.checkedAt, ahead],
      changedAt: [...history.changedAt, ahead],
    };
    expect(nextRecheckAt(astray, last)).toBe(nextRecheckAt(history, last));
  });

  const times = fc.array(fc.integer({ min: NOON - 3 * YEAR, max: NOON + 3 * YEAR }), { maxLength: 70 });

  it('always answers with a time later than now and within four days, or ends the checks', () => {
    fc.assert(
      fc.property(
        times,
        times,
        fc.option(fc.integer({ min: NOON - 90 * YEAR, max: NOON + 3 * YEAR }), { nil: null }),
        fc.record({ articles: fc.nat(), articlesEdited: fc.nat(), edits: fc.nat() }),
        fc.boolean(),
        (checkedAt, changedAt, publishedAt, site, followed) => {
          const odd = read({ checkedAt, changedAt, publishedAt, site, followed, documentKind: 'live-blog' });
          const next = nextRecheckAt(odd, NOON);
          if (next === null) return;
          expect(next).toBeGreaterThan(NOON);
          expect(next).toBeLessThanOrEqual(NOON + 4 * DAY);
        },
      ),
    );
  });
});
