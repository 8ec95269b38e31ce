/**
 * `node scripts/run.mjs scripts/quality/recheck-soak.ts [articles] [hosts] [days]`: the queue of rechecks against a simulated
 * web, on the real store in memory. Prints the figures.
 */
import 'fake-indexeddb/auto';
import { soak } from './soak';

const [articles = 2000, hosts = 200, days = 30] = process.argv.slice(2).map(Number);
const startedAt = performance.now();
const figures = await soak({ articles, hosts, days });
console.log(JSON.stringify(figures, null, 2));
globalThis.gc?.();
const { heapUsed } = process.memoryUsage();
console.log(
  `${((performance.now() - startedAt) / 1000).toFixed(0)} s, ${(heapUsed / 2 ** 20).toFixed(0)} MB with the store`,
);
