import { parseSettings } from '../article/parse-settings';
import type { Settings } from '../article/settings';
import { DEFAULT_SETTINGS } from '../article/settings';
import { browser } from './browser';
import { pullSettings, pushSettings } from './synced-settings';
import { turns } from './turns';

const KEY = 'settings';
const OWED_KEY = 'settings-owed';

/** One after the other: of two changes at once, each read before the other was kept, one would be lost. */
const inTurn = turns();

/** The reader's settings; members that are missing or of the wrong form take their defaults. */
export async function loadSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await loadChosen()) };
}

/** Changes the members given, here and where the browser syncs, and answers all settings as they now stand. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    // Owed until it is handed over: a background that is ended in between does so at its next start.
    const owed = new Set([...(await loadOwed()), ...Object.keys(change)]);
    const settings = await keep(change, { [OWED_KEY]: [...owed] });
    await handOver();
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
    await handOver();
    const [pulled, settings, owed] = await Promise.all([pullSettings(), loadSettings(), loadOwed()]);
    const others = Object.entries(pulled).filter(
      ([name, value]) =>
        !owed.includes(name) && JSON.stringify(value) !== JSON.stringify(settings[name as keyof Settings]),
    );
    return others.length === 0 ? null : keep(Object.fromEntries(others));
  });
}

/** Hands over what could not be handed over before. What was set here last must not be set back from there. */
async function handOver(): Promise<void> {
  const before = await loadOwed();
  if (before.length === 0) return;
  const chosen = Object.entries(await loadChosen()).filter(([name]) => before.includes(name));
  const owed = await pushSettings(Object.fromEntries(chosen));
  if (owed.join() !== before.join()) await browser.storage.local.set({ [OWED_KEY]: owed });
}

/** Names of settings that the browser has not taken for the reader's other computers yet. */
async function loadOwed(): Promise<readonly string[]> {
  const stored = (await browser.storage.local.get(OWED_KEY))[OWED_KEY];
  return Array.isArray(stored) ? stored : [];
}

async function keep(change: Partial<Settings>, besides: Record<string, unknown> = {}): Promise<Settings> {
  // What a later release has written and this one does not know stays as it is.
  const chosen = { ...Object((await browser.storage.local.get(KEY))[KEY]), ...change };
  await browser.storage.local.set({ [KEY]: chosen, ...besides });
  return { ...DEFAULT_SETTINGS, ...parseSettings(chosen) };
}

/** What the reader has chosen; what they have not follows the defaults of the release. */
async function loadChosen(): Promise<Partial<Settings>> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}
