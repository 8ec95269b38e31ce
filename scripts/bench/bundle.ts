import { build } from 'esbuild';

/** A script of this folder as one file that runs in a page. */
export async function bundleForPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome126',
  });
  return outputFiles[0]?.text ?? '';
}
