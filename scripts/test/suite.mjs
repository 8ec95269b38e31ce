import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/dependencies.mjs';
import { run } from './run.mjs';

/**
 * Runs the tests of one Vitest configuration, with its name before every line: suites may run side by side.
 *
 * @param {{ name: string, config: string, which: readonly string[], env: Record<string, string> }} suite `which` are
 *   Vitest's arguments that choose among the tests of the configuration
 * @returns {Promise<import('./run.mjs').Result>}
 */
export async function runSuite({ name, config, which, env }) {
  const report = path.join(ROOT, `.output/test-report-${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await run(['vitest', 'run', '--config', config, ...which, ...reporters], {
    env,
    onLine: (line) => console.log(`${name} | ${line}`),
  });
  const { passed, failures } = readReport(report);
  if (status !== 0 && failures.length === 0) failures.push('the run ended with an error');
  return { passed, failures: failures.map((failure) => `${name}: ${failure}`) };
}

function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failures: report.testResults.flatMap(failuresOf) };
  } catch {
    return { passed: 0, failures: [] };
  }
}

/** A file that broke before its first test counts as one. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = path.relative(ROOT, name);
  if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${firstLine(message)}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
}

function firstLine(text = '') {
  return text.split('\n', 1)[0];
}
