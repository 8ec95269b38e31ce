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
    // Not "npm ci": it refuses a lock file made where the registry lacked binaries for other systems.
    const npm = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) throw new SetupProblem('"npm install" failed; its message stands above.');
  }
  if (!existsSync(NODE)) {
    throw new SetupProblem(
      'The npm package "node" has no binary: run "npm rebuild node" with install scripts allowed.',
    );
  }
  return NODE;
}

/** npm keeps a record of what it installed. Optional packages, binaries for one system each, may differ from the lock. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  const isSame = (name) => installed[name]?.version === wanted[name]?.version;
  const isMissing = ([name, entry]) => name !== '' && !entry.optional && !isSame(name);
  const isSurplus = ([name, entry]) => !entry.optional && !isSame(name);
  return !Object.entries(wanted).some(isMissing) && !Object.entries(installed).some(isSurplus);
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
