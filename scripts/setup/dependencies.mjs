import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SetupProblem } from './problem.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The Node binary of the npm package `node`: the tools want a newer Node than a machine may have. */
const NODE = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs what package-lock.json asks for unless exactly that is installed.
 *
 * @returns {string} path of the Node binary to run everything else with
 */
export function ensureDependencies() {
  if (!isInstalled()) {
    console.log('Installing npm dependencies (once) ...');
    const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) throw new SetupProblem('"npm ci" failed; its message stands above.');
  }
  if (!existsSync(NODE)) {
    throw new SetupProblem(
      'The npm package "node" has no binary: run "npm rebuild node" with install scripts allowed.',
    );
  }
  return NODE;
}

/** npm keeps a record of what it installed; optional packages of other platforms are not in it. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  const missing = Object.entries(wanted).some(
    ([name, entry]) => name !== '' && !entry.optional && installed[name]?.version !== entry.version,
  );
  const surplus = Object.entries(installed).some(([name, entry]) => wanted[name]?.version !== entry.version);
  return !missing && !surplus;
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
