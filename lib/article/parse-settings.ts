import type { AlertMode } from './alert-mode';
import { ALERT_MODES } from './alert-mode';
import { CHANGE_KINDS } from './change';
import type { QuietHours } from './quiet-hours';
import { MINUTES_A_DAY } from './quiet-hours';
import type { Settings } from './settings';
import { LANGUAGES } from './settings';

/** Sites in one list: more than anybody would enter. */
const MAX_SITES = 10_000;

type Check<T> = (value: unknown) => value is T;

const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
const isSites: Check<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.length <= MAX_SITES && value.every(isSite);
const isKinds: Check<Settings['countedKinds']> = (value): value is Settings['countedKinds'] =>
  Array.isArray(value) && value.every((kind) => (CHANGE_KINDS as readonly unknown[]).includes(kind));
const isMarkStyle: Check<Settings['markStyle']> = (value): value is Settings['markStyle'] =>
  value === 'colour' || value === 'underline';

const isLanguage: Check<Settings['language']> = (value): value is Settings['language'] =>
  value === null || (LANGUAGES as readonly unknown[]).includes(value);

const isSiteAlerts: Check<Settings['siteAlerts']> = (value): value is Settings['siteAlerts'] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= MAX_SITES && entries.every(([site, mode]) => isSite(site) && isAlertMode(mode));
};
const isQuietHours: Check<QuietHours | null> = (value): value is QuietHours | null => {
  if (value === null) return true;
  const { from, to } = Object(value) as Partial<QuietHours>;
  return isMinute(from) && isMinute(to) && from !== to;
};

const isRetention: Check<Settings['retention']> = (value): value is Settings['retention'] => {
  const { days, megabytes } = Object(value) as Partial<Settings['retention']>;
  return isBound(days) && isBound(megabytes);
};

const CHECKS: { readonly [Member in keyof Settings]: Check<Settings[Member]> } = {
  paused: isBoolean,
  rechecks: isBoolean,
  excludedSites: isSites,
  countedKinds: isKinds,
  notifyKinds: isKinds,
  siteAlerts: isSiteAlerts,
  quietHours: isQuietHours,
  showBar: isBoolean,
  barHiddenSites: isSites,
  showMarks: isBoolean,
  markStyle: isMarkStyle,
  singleKeys: isBoolean,
  language: isLanguage,
  retention: isRetention,
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

/** Whether an untrusted value is a mode. */
export function isAlertMode(value: unknown): value is AlertMode {
  return (ALERT_MODES as readonly unknown[]).includes(value);
}

/** Of a quantity; null for none. */
function isBound(value: unknown): value is number | null {
  return value === null || (Number.isSafeInteger(value) && (value as number) > 0);
}

function isMinute(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MINUTES_A_DAY;
}
