import { run } from './run.mjs';

/**
 * Runs a program that passes or fails as a whole. Its output is shown where it fails.
 *
 * @returns {Promise<import('./run.mjs').Result>}
 */
export async function runCheck([title, ...command]) {
  const startedAt = Date.now();
  const lines = [];
  const status = await run(command, { onLine: (line) => lines.push(line) });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${title} (${seconds} s)`);
  if (status === 0) return { passed: 1, failures: [] };
  console.log(lines.join('\n'));
  return { passed: 0, failures: [title] };
}
