import type { Instant } from '../../article/model';
import type { RecheckEvent } from '../../article/recheck-event';
import { isCounted } from '../../article/settings';
import { clearAlarm, onAlarm, setAlarm } from '../../platform/alarms';
import { loadAlertQueue, saveAlertQueue } from '../../platform/alert-store';
import { onBrowserStart } from '../../platform/lifecycle';
import {
  clearNotification,
  clearNotifications,
  onNotificationClicked,
  showNotification,
  shownNotifications,
} from '../../platform/notifications';
import { loadSettings } from '../../platform/settings';
import { database } from '../database';
import { report } from '../report';
import { outdateTabs } from '../tabs';
import { showUnread } from '../unread';
import { Alerts } from './alerts';
import { openNotification } from './open-article';
import type { AlertPorts } from './ports';

let current: Alerts | null = null;

/** Has alerts told when they are due, and notifications lead to what they are about. */
export function setUpAlerts(words: AlertPorts['words']): void {
  current = new Alerts({
    now: Date.now,
    wallClock,
    database,
    settings: loadSettings,
    loadQueue: loadAlertQueue,
    saveQueue: saveAlertQueue,
    setAlarm: (at, now) => (at === null ? clearAlarm('alerts') : setAlarm('alerts', at, now)),
    notify: showNotification,
    shownNotifications,
    clearNotification,
    clearNotifications,
    words,
  });
  onAlarm('alerts', ring);
  onBrowserStart(ring);
  onNotificationClicked((id) => void openNotification(id).catch(report));
  // At every start of the background: Firefox forgets alarms and the button's number when it is closed.
  ring();
  void showUnread();
}

/** Takes in what a recheck has found. Resolves once nothing of it can be lost. */
export async function handleRecheckEvent(event: RecheckEvent): Promise<void> {
  await alerts().handle(event);
  if (event.kind === 'changed') {
    const settings = await loadSettings();
    const counted = event.since.changes.filter((change) => isCounted(change, settings));
    await outdateTabs(event.articleId, event.since.later, counted.length);
  }
  await showUnread();
}

/** The reader has an article before them or says that it is read. */
export async function settleAlerts(articleId: number): Promise<void> {
  await alerts().drop(articleId).catch(report);
  await showUnread();
}

/** Articles may have been erased. */
export async function dropGoneAlerts(): Promise<void> {
  await alerts().dropGone().catch(report);
  await showUnread();
}

/** Everything was erased. */
export async function clearAlerts(): Promise<void> {
  await alerts().clear().catch(report);
  await showUnread();
}

/** What is quiet or wanted has changed: the next notification may be due earlier. */
export async function reviseAlerts(): Promise<void> {
  await alerts().ring().catch(report);
  await showUnread();
}

function ring(): void {
  alerts().ring().catch(report);
}

/** @throws Error before setUpAlerts */
function alerts(): Alerts {
  if (!current) throw new Error('alerts are not set up');
  return current;
}

function wallClock(at: Instant): number {
  const local = new Date(at);
  return local.getHours() * 60 + local.getMinutes();
}
