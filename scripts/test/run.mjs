import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../setup/dependencies.mjs';

const BIN = path.join(ROOT, 'node_modules/.bin');

/**
 * What a part of the tests came to.
 *
 * @typedef {{ passed: number, failures: string[] }} Result failures by name, with the first line of the reason
 */

/**
 * Runs a program of node_modules/.bin on the Node that the project brings along.
 *
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, onLine: (line: string) => void }} options each line of its output, as it comes
 * @returns {Promise<number | null>} its exit code; null where a signal ended it
 */
export async function run([program, ...args], { env = {}, onLine }) {
  const child = spawn(path.join(BIN, program), args, {
    cwd: ROOT,
    env: { ...process.env, ...env, PATH: `${BIN}${path.delimiter}${process.env.PATH}` },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', onLine);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
