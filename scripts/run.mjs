/**
 * Runs a TypeScript script of this project: `node scripts/run.mjs scripts/bench/main.ts [arguments]`. Bundles it with
 * esbuild, so that scripts import the extension's own modules the way the extension does, and leaves packages alone.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
const outfile = path.resolve('.output/scripts', entry.replaceAll('/', '-').replace(/\.ts$/, '.mjs'));
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: 'inline',
  loader: { '.css': 'text' },
  logLevel: 'warning',
});
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(outfile).href);
