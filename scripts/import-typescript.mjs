import { build } from 'esbuild';

/**
 * Bundles a TypeScript module of the project in memory and imports it, so that scripts run the code of the extension
 * itself without a build step. Packages are bundled too.
 * @param {string} path - from the project's root
 * @returns {Promise<Record<string, any>>} the module's exports
 */
export async function importTypescript(path) {
  const root = new URL('..', import.meta.url).pathname;
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const code = result.outputFiles[0].text;
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
