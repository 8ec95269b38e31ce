import { parseSettings } from '../article/parse-settings';
import type { Settings } from '../article/settings';
import { browser } from './browser';

/** Each setting is an item of its own, as two computers may change different ones, and an item may have 8 kB. */
const PREFIX = 'settings.';

/** A pause is meant for the computer it was set on. */
const NOT_SYNCED: readonly (keyof Settings)[] = ['paused'];

/**
 * Hands settings to the browser, which syncs them between the reader's computers where it is set to. What it does not take (a
 * list too long, sync switched off) stays on this one alone.
 *
 * @returns names of those of which an older value may still lie there: browsers take so many changes a minute and no more
 */
export async function pushSettings(change: Partial<Settings>): Promise<string[]> {
  const names = Object.keys(change).filter((name) => !NOT_SYNCED.includes(name as keyof Settings));
  const left: string[] = [];
  for (const name of names) {
    if (!(await push(`${PREFIX}${name}`, change[name as keyof Settings]))) left.push(name);
  }
  return left;
}

/** @returns whether no older value is left there */
async function push(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [key]: value });
    return true;
  } catch {
    // An older value must not come back from there.
    const removed = browser.storage.sync.remove(key);
    return removed.then(
      () => true,
      () => false,
    );
  }
}

/** The settings that the browser holds for all of the reader's computers; empty where it holds none. */
export async function pullSettings(): Promise<Partial<Settings>> {
  const items = await browser.storage.sync.get(null).catch((): Record<string, unknown> => ({}));
  const members = Object.entries(items).flatMap(([key, value]): [string, unknown][] => {
    const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
    return NOT_SYNCED.includes(name as keyof Settings) ? [] : [[name, value]];
  });
  return parseSettings(Object.fromEntries(members));
}

/** Calls back when settings have come from another computer, or have been handed over by this one. */
export function onSettingsSynced(callback: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') callback();
  });
}
