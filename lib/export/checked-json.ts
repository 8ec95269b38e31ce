/** What is wrong with a value, and where: a path such as `articles[3].snapshots[0].capturedAt`. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  /** Line of the file, from 1; only where it is no JSON there. */
  readonly line?: number;
}

export type ProblemCode =
  | 'not-json'
  | 'not-an-archive'
  | 'newer-version'
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'too-deep'
  | 'out-of-range'
  | 'not-a-time'
  | 'in-the-future'
  | 'bad-address'
  | 'wrong-site'
  | 'duplicate';

/** Thrown by checks; what reads a file answers its problem or throws it on. */
export class CheckFailure extends Error {
  readonly problem: Problem;

  constructor(path: string, code: ProblemCode, line?: number) {
    super(`${path}: ${code}`);
    this.problem = { path, code, ...(line !== undefined && { line }) };
  }
}

/** Looks at an unknown value and answers it as what it was found to be. @throws CheckFailure */
export type Check<T> = (value: unknown, path: string) => T;

export function fail(path: string, code: ProblemCode, line?: number): never {
  throw new CheckFailure(path, code, line);
}

/** A check of an object's members; members without a check are left out of the answer. */
export function object<T extends object>(members: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const checks = Object.entries(members) as [string, Check<unknown>][];
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'wrong-type');
    const checked = checks.map(([name, check]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [name, check(ownMember(value, name), at)] as const;
    });
    return Object.fromEntries(checked.filter(([, member]) => member !== undefined)) as T;
  };
}

/** Undefined where the object has no such member of its own; a member "__proto__" in a file is no prototype. */
export function ownMember(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

export function list<T>(check: Check<T>, { most, least = 0 }: { most: number; least?: number }): Check<T[]> {
  return (value, path) => {
    if (value === undefined) fail(path, 'missing');
    if (!Array.isArray(value)) fail(path, 'wrong-type');
    if (value.length < least) fail(path, 'empty');
    if (value.length > most) fail(path, 'too-many');
    return value.map((item: unknown, index) => check(item, `${path}[${index}]`));
  };
}

/** A string that is not empty and not over the bound. */
export function text(longest: number): Check<string> {
  const bounded = textOrNone(longest);
  return (value, path) => bounded(value, path) || fail(path, 'empty');
}

/** A string not over the bound. */
export function textOrNone(longest: number): Check<string> {
  return (value, path) => {
    if (value === undefined) fail(path, 'missing');
    if (typeof value !== 'string') fail(path, 'wrong-type');
    return value.length <= longest ? value : fail(path, 'too-long');
  };
}

export function nullOr<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

export function absentOr<T>(check: Check<T>): Check<T | undefined> {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

export const flag: Check<boolean> = (value, path) => {
  if (value === undefined) fail(path, 'missing');
  return typeof value === 'boolean' ? value : fail(path, 'wrong-type');
};

export const count: Check<number> = (value, path) => {
  if (value === undefined) fail(path, 'missing');
  if (typeof value !== 'number') fail(path, 'wrong-type');
  return Number.isSafeInteger(value) && value >= 0 ? value : fail(path, 'out-of-range');
};

/** A place after which something stands; -1 before the first. */
export const countOrMinusOne: Check<number> = (value, path) => (value === -1 ? -1 : count(value, path));

export function oneOf<const T extends string>(values: readonly T[]): Check<T> {
  return (value, path) => {
    if (value === undefined) fail(path, 'missing');
    if (typeof value !== 'string') fail(path, 'wrong-type');
    return values.find((known) => known === value) ?? fail(path, 'unknown-value');
  };
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/** An instant as ISO 8601 in UTC, year 0000 to 9999. */
export const time: Check<string> = (value, path) => {
  const written = text(30)(value, path);
  if (!ISO_TIME.test(written)) fail(path, 'not-a-time');
  const at = Date.parse(written);
  // Date.parse takes 30 February for 1 March.
  const isReal = !Number.isNaN(at) && new Date(at).toISOString().slice(0, 19) === written.slice(0, 19);
  return isReal ? written : fail(path, 'not-a-time');
};

/** An http or https address. */
export function address(longest: number): Check<string> {
  return (value, path) => {
    const written = text(longest)(value, path);
    const protocol = URL.parse(written)?.protocol;
    return protocol === 'http:' || protocol === 'https:' ? written : fail(path, 'bad-address');
  };
}
