import path from 'node:path';
import { readSource, withoutComments } from './source-files';

export interface Import {
  /** Path of the importing file. */
  readonly from: string;
  /** Path of the imported file, or the name of the package or built-in module. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Leaves nothing in the code that runs. */
  readonly isTypeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+([^;'"]*?)\s*from\s+'([^']+)'/gm;
const BARE = /^import\s+'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** Every import of a file; `files` tells which paths exist. */
export function readImports(from: string, files: ReadonlySet<string>): Import[] {
  const source = withoutComments(readSource(from));
  const found = [
    ...[...source.matchAll(STATEMENT)].map(([, what, to]) => ({ to, isTypeOnly: isTypeOnly(what ?? '') })),
    ...[...source.matchAll(BARE), ...source.matchAll(DYNAMIC)].map(([, to]) => ({ to, isTypeOnly: false })),
  ];
  return found.map(({ to = '', isTypeOnly }) => {
    const isPackage = !to.startsWith('.');
    return { from, to: isPackage ? packageOf(to) : resolve(from, to, files), isPackage, isTypeOnly };
  });
}

function isTypeOnly(what: string): boolean {
  if (what.startsWith('type ')) return true;
  const named = /^\{([\s\S]*)\}$/.exec(what)?.[1];
  const names = named?.split(',').map((name) => name.trim()) ?? [];
  return names.some(Boolean) && names.filter(Boolean).every((name) => name.startsWith('type '));
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function resolve(from: string, to: string, files: ReadonlySet<string>): string {
  const target = path.posix.join(path.posix.dirname(from), to);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.find((candidate) => files.has(candidate)) ?? target;
}
