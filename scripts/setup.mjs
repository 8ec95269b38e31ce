/**
 * Makes a fresh machine ready: npm dependencies, the Node version the tools want, the browsers. Says nothing and takes a
 * fraction of a second when everything is there. Plain JavaScript for Node 20 and without imports from node_modules,
 * because it runs before they exist.
 */
import { pathToFileURL } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

/** Wanted by the person in front of the machine: printed without a stack trace. */
export { SetupProblem } from './setup/problem.mjs';

/**
 * @param {readonly ('chromium' | 'firefox')[]} browsers those that the caller is going to start
 * @returns {{ node: string, browsers: Record<string, string> }} executables
 * @throws {import('./setup/problem.mjs').SetupProblem} with one line that says what to do
 */
export function setUp(browsers = ['chromium', 'firefox']) {
  const node = ensureDependencies();
  return { node, browsers: ensureBrowsers(browsers) };
}

/** Runs `main` and turns a SetupProblem into one line and exit code 1. */
export async function runOrExplain(main) {
  try {
    await main();
  } catch (error) {
    if (error?.name !== 'SetupProblem') throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runOrExplain(() => void ensureDependencies());
}
