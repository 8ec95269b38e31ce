/**
 * The globals beyond ECMAScript that pure code may use: they are the same in Node, workers and pages. Only the check of
 * the pure folders (tsconfig.pure.json) reads this file; everywhere else the DOM library declares them.
 */
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | [string, string][]);
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  delete(name: string): void;
  sort(): void;
  keys(): IterableIterator<string>;
  entries(): IterableIterator<[string, string]>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  readonly size: number;
  toString(): string;
}

declare class URL {
  static parse(url: string, base?: string): URL | null;
  static canParse(url: string, base?: string): boolean;
  constructor(url: string, base?: string);
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

/** As far as pure code goes: it looks at a signal between two steps. */
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
