/**
 * `npm test`: everything that can be checked, each part whether or not the one before it passed. Ends with what failed, by
 * name, and the line `N passed, N failed`, where every test and every other check counts as one.
 */

import { runOrExplain, setUp } from './setup.mjs';
import { runCheck } from './test/check.mjs';
import { runSuite } from './test/suite.mjs';

const CHECKS = [
  ['Types', 'tsc', '-p', 'tsconfig.json'],
  ['Types of the pure folders', 'tsc', '-p', 'lib/tsconfig.pure.json'],
  ['Format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['Unused code and dependencies', 'knip'],
  ['Build for Chrome', 'wxt', 'build', '-b', 'chrome'],
  ['Build for Firefox', 'wxt', 'build', '-b', 'firefox'],
  ['Add-ons linter', 'addons-linter', '--warnings-as-errors', '.output/firefox-mv3'],
];

const UNIT_SUITE = { name: 'unit', config: 'vitest.config.ts', which: [], env: {} };

/**
 * What a second browser does beside the first: what happens without the reader mostly waits, for pauses between requests and
 * for alarms, and the history page has an archive of its own.
 */
const BESIDE = ['tests/browser/unattended/', 'tests/browser/history/'];
const BROWSER_SUITES = ['chromium', 'firefox'].flatMap((browser) => {
  const suite = { config: 'tests/browser/vitest.config.ts', env: { LATE_EDITION_BROWSER: browser } };
  return [
    { ...suite, name: browser, which: BESIDE.flatMap((folder) => ['--exclude', `${folder}**`]) },
    { ...suite, name: `${browser}-beside`, which: BESIDE },
  ];
});

await runOrExplain(async () => {
  const { browsers } = setUp();
  process.env.CHROME_PATH = browsers.chromium;
  process.env.FIREFOX_PATH = browsers.firefox;
  const results = [];
  for (const check of CHECKS) results.push(await runCheck(check));
  results.push(await runSuite(UNIT_SUITE));
  // Side by side: while some wait, the others have the processor.
  results.push(...(await Promise.all(BROWSER_SUITES.map(runSuite))));
  report(results);
});

/** @param {readonly import('./test/run.mjs').Result[]} results */
function report(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failures = results.flatMap((result) => result.failures);
  console.log(`\n${failures.map((failure) => `FAILED  ${failure}\n`).join('')}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
