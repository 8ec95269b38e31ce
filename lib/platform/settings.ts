import { parseSettings } from '../article/parse-settings';
import type { Settings } from '../article/settings';
import { DEFAULT_SETTINGS } from '../article/settings';
import { browser } from './browser';
import { pullSettings, pushSettings } from './synced-settings';
import { turns } from './turns';

const KEY = 'settings';

/** One after the other: of two changes at once, each read before the other was kept, one would be lost. */
const inTurn = turns();

/** The reader's settings; members that are missing or of the wrong form take their defaults. */
export async function loadSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await loadChosen()) };
}

/** Changes the members given, here and where the browser syncs, and answers all settings as they now stand. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = await keep(change);
    await pushSettings(change);
    return settings;
  });
}

/**
 * Takes over what the reader has set on another computer.
 *
 * @returns all settings as they now stand; null where nothing is other than before
 */
export function adoptSettings(): Promise<Settings | null> {
  return inTurn(async () => {
    const [pulled, settings] = await Promise.all([pullSettings(), loadSettings()]);
    const others = Object.entries(pulled).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(settings[name as keyof Settings]),
    );
    return others.length === 0 ? null : keep(Object.fromEntries(others));
  });
}

async function keep(change: Partial<Settings>): Promise<Settings> {
  const chosen = { ...(await loadChosen()), ...change };
  await browser.storage.local.set({ [KEY]: chosen });
  return { ...DEFAULT_SETTINGS, ...chosen };
}

/** What the reader has chosen; what they have not follows the defaults of the release. */
async function loadChosen(): Promise<Partial<Settings>> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}
