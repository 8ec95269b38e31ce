import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { HOST_PER_HOUR } from '../../../lib/background/recheck/turns';
import { soak } from '../../../scripts/quality/soak';

/** The same with 2,000 articles on 200 hosts for a month takes two minutes: scripts/quality/recheck-soak.ts. */
it('stays within its bounds and misses nothing over a week of 120 articles on 2 hosts', async () => {
  const figures = await soak({ articles: 120, hosts: 2, days: 7 });
  expect(figures.editsAsked).toBeGreaterThan(30);
  expect(figures.editsMissed).toBe(0);
  // A request may go out a little after its turn was counted.
  expect(figures.mostPerHostAndHour).toBeLessThanOrEqual(HOST_PER_HOUR + 1);
  expect(figures.requestsPerArticle).toBeLessThan(60);
}, 60_000);
