import { CHANGE_KINDS } from './change';
import type { Settings } from './settings';

type Check<T> = (value: unknown) => value is T;

const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
const isSites: Check<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.length <= 10_000 && value.every(isSite);
const isKinds: Check<Settings['countedKinds']> = (value): value is Settings['countedKinds'] =>
  Array.isArray(value) && value.every((kind) => (CHANGE_KINDS as readonly unknown[]).includes(kind));
const isMarkStyle: Check<Settings['markStyle']> = (value): value is Settings['markStyle'] =>
  value === 'colour' || value === 'underline';

const CHECKS: { readonly [Member in keyof Settings]: Check<Settings[Member]> } = {
  paused: isBoolean,
  excludedSites: isSites,
  countedKinds: isKinds,
  showBar: isBoolean,
  barHiddenSites: isSites,
  showMarks: isBoolean,
  markStyle: isMarkStyle,
};

/** The members of an untrusted value that are settings of the right form; all others are left out. */
export function parseSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const members = Object.entries(value).filter(
    ([name, member]) => Object.hasOwn(CHECKS, name) && CHECKS[name as keyof Settings](member),
  );
  return Object.fromEntries(members) as Partial<Settings>;
}

function isSite(value: unknown): value is string {
  // RFC 1035: a host name is at most 253 characters.
  return typeof value === 'string' && value.length > 0 && value.length <= 253;
}
