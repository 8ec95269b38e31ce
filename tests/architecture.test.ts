import { describe, expect, it } from 'vitest';
import { type Import, readImports } from './support/imports';
import { listFiles, readSource } from './support/source-files';

/** Which folder may import what. `types` are folders of which only types may be imported. */
const TABLE: Record<string, { folders: string[]; types?: string[]; packages: string[] }> = {
  article: { folders: ['text'], packages: [] },
  text: { folders: [], packages: [] },
  diff: { folders: ['article', 'text'], packages: ['diff-match-patch'] },
  page: { folders: ['article', 'text'], types: ['diff'], packages: ['@mozilla/readability'] },
  db: { folders: ['article'], packages: ['idb', 'fflate', '@noble/hashes'] },
  platform: { folders: ['article'], types: ['diff', 'assets'], packages: ['webextension-polyfill'] },
  export: { folders: ['article', 'diff'], packages: [] },
  background: { folders: ['article', 'text', 'diff', 'db', 'platform', 'export'], packages: [] },
  ui: { folders: ['article', 'diff', 'platform'], packages: ['preact'] },
  entrypoints: {
    folders: ['article', 'text', 'diff', 'page', 'db', 'platform', 'export', 'background', 'ui'],
    packages: ['wxt', 'preact'],
  },
};

/** Packages that are imported, types apart, by one file only. */
const ONE_IMPORTER = ['@noble/hashes', 'webextension-polyfill', '@mozilla/readability', 'diff-match-patch'];

/** What WXT starts. */
const ENTRY_FILE = /^entrypoints\/([^/]+|[^/]+\/(index|main))\.tsx?$/;
const MAX_ENTRY_LINES = 60;

const sources = [...listFiles('lib', ['.ts', '.tsx']), ...listFiles('entrypoints', ['.ts', '.tsx'])];
const files = new Set([
  ...sources,
  ...listFiles('assets', ['.json']),
  ...listFiles('entrypoints', ['.css']),
  ...listFiles('lib', ['.css']),
]);
const imports = sources.flatMap((file) => readImports(file, files));

/** "article" of lib/article/model.ts, "entrypoints" of everything below it. */
function folderOf(file: string): string {
  const [top = '', below = ''] = file.split('/');
  return top === 'lib' ? below : top;
}

function isAllowed({ from, to, isPackage, isTypeOnly }: Import): boolean {
  const rule = TABLE[folderOf(from)];
  if (!rule) return false;
  if (isPackage) return rule.packages.includes(to);
  const folder = folderOf(to);
  if (folder === folderOf(from) || rule.folders.includes(folder)) return true;
  return isTypeOnly && (folder === 'article' || (rule.types?.includes(folder) ?? false));
}

describe('architecture', () => {
  it('resolves every relative import', () => {
    const lost = imports.filter(({ to, isPackage }) => !isPackage && !files.has(to));
    expect(lost.map(describeImport)).toEqual([]);
  });

  it('imports only in the directions of the import table', () => {
    expect(imports.filter((found) => !isAllowed(found)).map(describeImport)).toEqual([]);
  });

  it.each(ONE_IMPORTER)('imports %s in at most one file', (name) => {
    const importers = imports.filter(({ to, isTypeOnly }) => to === name && !isTypeOnly);
    expect(new Set(importers.map(({ from }) => from)).size).toBeLessThanOrEqual(1);
  });

  it('has no import cycle', () => {
    expect(findCycle()).toBeNull();
  });

  it('keeps entry files to wiring', () => {
    const long = sources.filter(
      (file) => ENTRY_FILE.test(file) && readSource(file).split('\n').length > MAX_ENTRY_LINES,
    );
    expect(long).toEqual([]);
  });
});

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

/** The files of one cycle in order, null where there is none. Types count too: they tie files together in a reader's mind. */
function findCycle(): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const { from, to, isPackage } of imports) {
      const cycle = from === file && !isPackage ? walk(to, [...path, file]) : null;
      if (cycle) return cycle;
    }
    return null;
  };
  for (const file of sources) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return null;
}
