/**
 * `npm test`: everything that can be checked, each part whether or not the one before it passed. Ends with the line
 * `N passed, N failed`, where every test and every other check counts as one.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup/dependencies.mjs';
import { runOrExplain, setUp } from './setup.mjs';

const BIN = path.join(ROOT, 'node_modules/.bin');
const REPORT = path.join(ROOT, '.output/test-report.json');

const CHECKS = [
  ['Types', 'tsc', '-p', 'tsconfig.json'],
  ['Types of the pure folders', 'tsc', '-p', 'lib/tsconfig.pure.json'],
  ['Format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['Unused code and dependencies', 'knip'],
  ['Build for Chrome', 'wxt', 'build', '-b', 'chrome'],
  ['Build for Firefox', 'wxt', 'build', '-b', 'firefox'],
  ['Add-ons linter', 'addons-linter', '--warnings-as-errors', '.output/firefox-mv3'],
];

const BROWSER_CONFIG = 'tests/browser/vitest.config.ts';

const SUITES = [
  { title: 'Unit and DOM tests', config: 'vitest.config.ts', env: {} },
  { title: 'Browser tests in Chromium', config: BROWSER_CONFIG, env: { LATE_EDITION_BROWSER: 'chromium' } },
  { title: 'Browser tests in Firefox', config: BROWSER_CONFIG, env: { LATE_EDITION_BROWSER: 'firefox' } },
];

/** Runs a program of node_modules/.bin on the Node that the project brings along. */
function run([program, ...args], options) {
  const env = { ...process.env, ...options.env, PATH: `${BIN}${path.delimiter}${process.env.PATH}` };
  const shell = process.platform === 'win32';
  return spawnSync(path.join(BIN, program), args, { cwd: ROOT, encoding: 'utf8', shell, ...options, env });
}

/** @returns {{ passed: number, failed: number }} */
function runCheck([title, ...command]) {
  const startedAt = Date.now();
  const { status, stdout, stderr } = run(command, { maxBuffer: 1e8 });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${title} (${seconds(startedAt)})`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {{ passed: number, failed: number }} */
function runSuite({ title, config, env }) {
  console.log(`\n${title}`);
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { status } = run(['vitest', 'run', '--config', config, ...reporters], { stdio: 'inherit', env });
  const { passed, failed } = readReport();
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function readReport() {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

await runOrExplain(() => {
  const { browsers } = setUp();
  process.env.CHROME_PATH = browsers.chromium;
  process.env.FIREFOX_PATH = browsers.firefox;
  const results = [...CHECKS.map(runCheck), ...SUITES.map(runSuite)];
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
