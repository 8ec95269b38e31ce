import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../wxt.config';
import { listFiles, ROOT, readSource, withoutComments } from './support/source-files';

const SOURCE = ['.ts', '.tsx', '.mjs', '.css', '.html'];
const MAX_LINES = 250;

const TOP_LEVEL = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'assets',
  'biome.json',
  'docs',
  'entrypoints',
  'knip.json',
  'lib',
  'package-lock.json',
  'package.json',
  'scripts',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

/** Ways to turn text into markup or code. */
const SINKS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc|document\.write(ln)?|eval\(|new Function)\b/;

/** Folders of one machine, and the reader's own. */
const MACHINE_PATHS = new RegExp(
  ['work', 'tmp', 'root', 'home', 'Users'].map((name) => `(?<![\\w.:/-])/${name}/`).join('|'),
);

function manifestOf(browser: 'chrome' | 'firefox'): UserManifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts makes the manifest by a function');
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return manifest(env) as UserManifest;
}

/** How the README says that a permission is not asked for in a browser. */
const ONLY = { chrome: /^Firefox only:/, firefox: /^Chrome only:/ };

describe('repository', () => {
  it.each(['chrome', 'firefox'] as const)(
    'explains every permission of the %s manifest in the README',
    (browser) => {
      const { permissions = [], host_permissions = [] } = manifestOf(browser);
      const section = /## Permissions\n([\s\S]*?)\n## /.exec(readSource('README.md'))?.[1] ?? '';
      const rows = [...section.matchAll(/^\| `([^|]+)` \| (.*)/gm)];
      const own = rows.filter(([, , why = '']) => !ONLY[browser].test(why));
      const explained = own.flatMap(([, names = '']) => names.split('`, `'));
      expect(explained.toSorted()).toEqual([...permissions, ...host_permissions].toSorted());
    },
  );

  it('has no way for text to become markup', () => {
    const files = [...listFiles('lib', SOURCE), ...listFiles('entrypoints', SOURCE)];
    expect(files.filter((file) => SINKS.test(withoutComments(readSource(file))))).toEqual([]);
  });

  it(`has no source file of more than ${MAX_LINES} lines`, () => {
    const files = ['lib', 'entrypoints', 'scripts', 'tests'].flatMap((folder) => listFiles(folder, SOURCE));
    expect(files.filter((file) => readSource(file).trimEnd().split('\n').length > MAX_LINES)).toEqual([]);
  });

  it('names no folder of the machine it was written on', () => {
    const files = listFiles('.', [...SOURCE, '.md', '.json', 'run']).filter(
      (file) => file !== 'package-lock.json',
    );
    expect(files.filter((file) => MACHINE_PATHS.test(readSource(file)))).toEqual([]);
  });

  it('has nothing at the top level but what a reader expects there', () => {
    const entries = readdirSync(ROOT).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(entries.toSorted()).toEqual(TOP_LEVEL);
  });
});
