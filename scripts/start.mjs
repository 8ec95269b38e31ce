/**
 * `npm start`: builds the extension and opens a browser with it on the demo newspaper. `npm start -- --browser firefox`
 * chooses the browser. Where there is no display, or with --headless, it makes the round by itself; see demo/main.ts.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runOrExplain, SetupProblem, setUp } from './setup.mjs';

function start() {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
  });
  const name = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (name !== 'chromium' && name !== 'firefox') {
    throw new SetupProblem('--browser is chromium or firefox.');
  }
  const { node, browsers } = setUp([name]);
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  const headless = values.headless || !hasDisplay();
  const run = (...words) => spawnSync(node, words, { stdio: 'inherit' }).status ?? 1;
  const failed =
    run('node_modules/wxt/bin/wxt.mjs', 'build', '-b', target) ||
    run('scripts/run.mjs', 'scripts/demo/main.ts', name, browsers[name], headless ? 'headless' : 'window');
  process.exitCode = failed;
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

await runOrExplain(start);
