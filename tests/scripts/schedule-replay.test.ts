import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../lib/article/scheduling';
import { type RecordedArticle, replay, totalOf } from '../../scripts/quality/schedule-replay';

const HOUR = 3_600_000;
const DAY_S = 86_400;
const atOnce = () => 0;
const daily: Schedule = (_history, now) => now + 24 * HOUR;

function article(over: Partial<RecordedArticle> = {}): RecordedArticle {
  return { site: 'a.example', firstAt: 1_500_000_000, watchedForS: 20 * DAY_S, editsS: [], ...over };
}

describe('replay', () => {
  it('counts fetches over two weeks and the time from each edit to its check', () => {
    const sites = replay([article({ editsS: [DAY_S / 2, DAY_S, 15 * DAY_S] })], daily, atOnce);
    expect(sites.get('a.example')).toEqual({ fetches: 14, edits: 2, found: 2, delayMs: 12 * HOUR });
  });

  it('leaves out edits from before the reading and articles watched for less than a week', () => {
    const early = article({ editsS: [60] });
    expect(totalOf(replay([early], daily, () => HOUR)).edits).toBe(0);
    expect(replay([article({ watchedForS: 6 * DAY_S })], daily, atOnce).size).toBe(0);
  });

  it('counts as undetected what no check came after', () => {
    const once: Schedule = ({ checkedAt }, now) => (checkedAt.length === 0 ? now + HOUR : null);
    const all = totalOf(replay([article({ editsS: [60, DAY_S] })], once, atOnce));
    expect(all).toMatchObject({ fetches: 1, edits: 2, found: 1 });
  });

  it('tells the schedule what was found on the articles of the site before', () => {
    const seen: number[] = [];
    const watching: Schedule = ({ site, checkedAt }, now) => {
      if (checkedAt.length === 0) seen.push(site.edits);
      return now + 24 * HOUR;
    };
    replay([article({ editsS: [60] }), article(), article({ site: 'b.example' })], watching, atOnce);
    expect(seen).toEqual([0, 1, 0]);
  });
});
