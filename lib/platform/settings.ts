import { parseSettings } from '../article/parse-settings';
import type { Settings } from '../article/settings';
import { DEFAULT_SETTINGS } from '../article/settings';
import { browser } from './browser';

const KEY = 'settings';

/** The reader's settings; members that are missing or of the wrong form take their defaults. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...parseSettings(stored[KEY]) };
}

/** Changes the members given and answers all settings as they now stand. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
