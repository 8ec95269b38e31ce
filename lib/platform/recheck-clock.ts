import { browser } from './browser';

const KEY = 'rechecks';

/** When the queue of rechecks last ran, epoch milliseconds; 0 where it never did. Tells that the clock was set back. */
export async function loadLastRun(): Promise<number> {
  const stored = await browser.storage.local.get(KEY);
  const ranAt = (stored[KEY] as { ranAt?: unknown } | undefined)?.ranAt;
  return typeof ranAt === 'number' ? ranAt : 0;
}

export async function saveLastRun(ranAt: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ranAt } });
}
