import type { AlertQueue } from '../article/alert-queue';
import { EMPTY_QUEUE } from '../article/alert-queue';
import { browser } from './browser';

/**
 * Alerts that wait to be told. In local storage, not session storage: what quiet hours keep back at night is told in the
 * morning, and the browser may have been closed in between.
 */
const KEY = 'alerts';

export async function loadAlertQueue(): Promise<AlertQueue> {
  const stored = await browser.storage.local.get(KEY);
  return { ...EMPTY_QUEUE, ...(stored[KEY] as Partial<AlertQueue> | undefined) };
}

export async function saveAlertQueue(queue: AlertQueue): Promise<void> {
  await browser.storage.local.set({ [KEY]: queue });
}

const WANTED_KEY = 'show-change';

/** Remembers, for this browser session, that an article was opened in order to be shown its first change. */
export async function saveWantedChange(articleId: number, now: number): Promise<void> {
  await browser.storage.session.set({ [WANTED_KEY]: { articleId, at: now } });
}

/** Takes the wish back where it is for this article; answers when it was made, null where there is none. */
export async function takeWantedChange(articleId: number): Promise<number | null> {
  const stored = await browser.storage.session.get(WANTED_KEY);
  const wanted = stored[WANTED_KEY] as { articleId: number; at: number } | undefined;
  if (wanted?.articleId !== articleId) return null;
  await browser.storage.session.remove(WANTED_KEY);
  return wanted.at;
}
