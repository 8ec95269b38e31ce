import type { AlertQueue } from '../../lib/article/alert-queue';
import { EMPTY_QUEUE } from '../../lib/article/alert-queue';
import type { Capture } from '../../lib/article/model';
import type { RecheckEvent } from '../../lib/article/recheck-event';
import type { Settings } from '../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { Alerts } from '../../lib/background/alerts/alerts';
import { loadChangesSince } from '../../lib/db/changes-since';
import type { Database } from '../../lib/db/open';
import { compareTexts } from '../../lib/diff/compare';
import { captureAt, idOf, paragraph, record, ENGINE as STORE_ENGINE } from '../db/support';

/** Kinds as they are in earnest. */
const ENGINE = { ...STORE_ENGINE, compare: compareTexts };
export const NOON = Date.UTC(2026, 2, 14, 12);
export const HOUR = 3_600_000;

/** What every article says at first. */
export const SENTENCES = ['The bridge will cost 41 million crowns.', 'The mayor was pleased with the vote.'];

/** A reader with a clock, a store, and everything that was told to them. */
export class World {
  now = NOON;
  alarm: number | null = null;
  settings: Settings = DEFAULT_SETTINGS;
  queue = EMPTY_QUEUE;
  readonly told: { id: string; news: string[]; at: number }[] = [];
  readonly cleared: string[] = [];
  readonly db: Database;
  alerts: Alerts;
  save = async (queue: AlertQueue): Promise<void> => {
    this.queue = structuredClone(queue);
  };
  #untold: RecheckEvent | null = null;

  constructor(db: Database) {
    this.db = db;
    this.alerts = this.wake();
  }

  /** A new background over the same storage, as after sleep or restart. */
  wake(): Alerts {
    this.alerts = new Alerts({
      now: () => this.now,
      wallClock: (at) => new Date(at).getUTCHours() * 60 + new Date(at).getUTCMinutes(),
      database: async () => this.db,
      settings: async () => this.settings,
      loadQueue: async () => structuredClone(this.queue),
      saveQueue: (queue) => this.save(queue),
      setAlarm: async (at) => {
        this.alarm = at;
      },
      notify: async ({ id, text }) => {
        this.told.push({ id, news: text.split('|'), at: this.now });
      },
      shownNotifications: async () => this.told.map(({ id }) => id),
      clearNotification: async (id) => {
        this.cleared.push(id);
      },
      clearNotifications: async () => {
        this.cleared.push('all');
      },
      words: (alerts) => ({ title: '', text: alerts.map(({ news }) => describeNews(news)).join('|') }),
    });
    return this.alerts;
  }

  async read(path: string, members: Partial<Capture> = {}): Promise<number> {
    const blocks = [paragraph(...SENTENCES)];
    const capture = captureAt(path, { blocks, capturedAt: this.now, ...members });
    return idOf(await record(this.db, capture, { engine: ENGINE }));
  }

  /** A recheck finds the article with these sentences. */
  async edit(articleId: number, path: string, ...sentences: string[]): Promise<void> {
    this.now += 1000;
    const blocks = [paragraph(...sentences)];
    const capture = captureAt(path, { blocks, capturedAt: this.now, origin: 'recheck' });
    await record(this.db, capture, { engine: ENGINE });
    const since = await loadChangesSince(this.db, articleId, ENGINE);
    this.#untold = since && { kind: 'changed', articleId, at: this.now, since };
    await this.tellAgain();
  }

  /** What was found last is told, as by a background that finds it untold. */
  async tellAgain(): Promise<void> {
    if (this.#untold) await this.alerts.handle(this.#untold);
  }

  happens(kind: 'gone' | 'back', articleId: number): Promise<void> {
    const event: RecheckEvent = { kind, articleId, at: this.now };
    return this.alerts.handle(event);
  }

  /** Lets time pass, with the alarm ringing as it is set. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (let rings = 0; this.alarm !== null && this.alarm <= end && rings < 100; rings++) {
      this.now = Math.max(this.now, this.alarm);
      this.alarm = null;
      await this.alerts.ring();
    }
    this.now = end;
  }
}

function describeNews(news: { kind: string; state?: string; earlier?: string; later?: string }): string {
  return [news.kind, news.state, news.earlier, news.later].filter((part) => part !== undefined).join(': ');
}
