import { browser } from './browser';

/**
 * The system's notifications, the part that both browsers have: a title, a text of a few lines and a click.
 *
 * - Chrome (126) also has buttons, lists and a context line; Firefox (146) refuses the first and leaves the others out, so
 *   everything is said in title and text.
 * - Firefox takes a notification away when it is clicked; Chrome leaves it, so it is cleared by us.
 * - Where the system has no service that shows them, Chrome shows its own; Firefox takes each for closed by the reader at
 *   once. Neither tells whether the system is set not to disturb. The toolbar button counts in any case.
 */
export interface Notification {
  /** A notification with the same id takes the place of the one before. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export async function showNotification({ id, title, text }: Notification): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message: text });
}

/** Takes a notification away, if it is still there. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Ids of our notifications that are shown. */
export async function shownNotifications(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Takes every notification of ours away. */
export async function clearNotifications(): Promise<void> {
  await Promise.all((await shownNotifications()).map(clearNotification));
}

/** Calls back with the id of a notification that was clicked, which is gone then. */
export function onNotificationClicked(callback: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void clearNotification(id);
    callback(id);
  });
}
