import type { Alert } from '../../article/alert';
import { alertModeOf } from '../../article/alert-mode';
import type { AlertQueue } from '../../article/alert-queue';
import { dueAt, EMPTY_QUEUE, takeAlerts, withAlert, withoutArticle } from '../../article/alert-queue';
import { afterQuiet } from '../../article/quiet-hours';
import type { RecheckEvent } from '../../article/recheck-event';
import type { Settings } from '../../article/settings';
import { loadAlerts, updatePassages } from '../../db/alerts';
import type { Database } from '../../db/open';
import { findGone, getArticle } from '../../db/read-articles';
import { findAlert } from './find-alert';
import { articleNotification, notificationId, targetOf } from './notification-id';
import type { AlertPorts } from './ports';

/** Tells the reader what rechecks have found: gathers, waits for quiet hours to end, and notifies. */
export class Alerts {
  readonly #ports: AlertPorts;
  /** The queue is read, changed and written by one at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(ports: AlertPorts) {
    this.#ports = ports;
  }

  /** Takes an event in. Once this resolves, the alert outlives the background and the browser. */
  async handle(event: RecheckEvent): Promise<void> {
    const settings = await this.#ports.settings();
    if (settings.paused) return;
    const db = await this.#ports.database();
    const { alert, followed } = await findAlert(db, event, settings);
    if (alert) await this.#change((queue) => withAlert(queue, alert, this.#ports.now()));
    // Not before: what passages came through is found but once.
    if (followed.length > 0) await updatePassages(db, event.articleId, followed);
  }

  /** Notifies of what is due, and has itself woken for the rest. Also to be called whenever the background starts. */
  ring(): Promise<void> {
    return this.#inTurn(async () => {
      const { now, loadQueue } = this.#ports;
      const queue = await loadQueue();
      const due = await this.#dueAt(queue);
      if (due === null || due > now()) return await this.#arm(queue);
      const { told, queue: rest } = takeAlerts(queue, now());
      const wanted = await this.#stillWanted(told);
      // Told before it is taken from the queue: a background that ends in between tells the same once more, in its place.
      if (wanted.length > 0) {
        await this.#ports.notify({ id: notificationId(wanted), ...this.#ports.words(wanted) });
        await this.#save(rest);
      } else await this.#save({ ...queue, waiting: rest.waiting });
    });
  }

  /** The reader has the article before them or says that it is read: there is no more to tell. */
  async drop(articleId: number): Promise<void> {
    await this.#change((queue) => withoutArticle(queue, articleId));
    await this.#ports.clearNotification(articleNotification(articleId));
  }

  /** Articles may have been erased: what of them waits or is shown goes. */
  async dropGone(): Promise<void> {
    const { database, loadQueue, shownNotifications, clearNotification } = this.#ports;
    const waiting = (await loadQueue()).waiting.map(({ alert }) => alert.articleId);
    const shown = (await shownNotifications()).map((id) => ({ id, articles: articlesOf(id) }));
    const told = shown.flatMap(({ articles }) => articles);
    const gone = await findGone(await database(), [...waiting, ...told]);
    for (const articleId of gone) await this.drop(articleId);
    // The others of a digest are counted on the button and stand in the list.
    const stale = shown.filter(
      ({ articles }) => articles.length > 1 && articles.some((one) => gone.has(one)),
    );
    await Promise.all(stale.map(({ id }) => clearNotification(id)));
  }

  /** Everything was erased. */
  async clear(): Promise<void> {
    await this.#change(() => EMPTY_QUEUE);
    await this.#ports.clearNotifications();
  }

  #change(change: (queue: AlertQueue) => AlertQueue): Promise<void> {
    return this.#inTurn(async () => {
      const before = await this.#ports.loadQueue();
      const after = change(before);
      if (after.waiting.length > 0 || before.waiting.length > 0 || after === EMPTY_QUEUE)
        await this.#save(after);
    });
  }

  async #save(queue: AlertQueue): Promise<void> {
    await this.#ports.saveQueue(queue);
    await this.#arm(queue);
  }

  async #arm(queue: AlertQueue): Promise<void> {
    await this.#ports.setAlarm(await this.#dueAt(queue), this.#ports.now());
  }

  async #dueAt(queue: AlertQueue): Promise<number | null> {
    const now = this.#ports.now();
    const due = dueAt(queue, now);
    if (due === null) return null;
    const { quietHours } = await this.#ports.settings();
    return afterQuiet(Math.max(due, now), quietHours, this.#ports.wallClock);
  }

  /** Without what was read, forgotten or silenced while it waited. */
  async #stillWanted(alerts: readonly Alert[]): Promise<readonly Alert[]> {
    const [db, settings] = await Promise.all([this.#ports.database(), this.#ports.settings()]);
    const now = this.#ports.now();
    const wanted = await Promise.all(alerts.map((alert) => isWanted(alert, db, { settings, now })));
    return settings.paused ? [] : alerts.filter((_, at) => wanted[at]);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }
}

/** The articles whose headlines a notification shows. */
function articlesOf(notification: string): readonly number[] {
  const target = targetOf(notification);
  if (target === null) return [];
  return 'named' in target ? target.named : [target.articleId];
}

async function isWanted(
  { articleId, at, news }: Alert,
  db: Database,
  { settings, now }: { readonly settings: Settings; readonly now: number },
): Promise<boolean> {
  const article = await getArticle(db, articleId);
  if (!article) return false;
  const { lastReadAt } = article;
  // A reading ahead of now was dated by a wrong clock: until it is that late, nothing would be told of the article.
  if (lastReadAt > at && lastReadAt <= now) return false;
  if (news.kind === 'passage') return true;
  const { mode } = await loadAlerts(db, articleId);
  return alertModeOf(mode, article.site, settings.siteAlerts) === 'notify';
}
