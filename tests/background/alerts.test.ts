import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE_MS, EMPTY_QUEUE, GATHER_MS, SETTLE_MS } from '../../lib/article/alert-queue';
import type { Capture } from '../../lib/article/model';
import { passageOf } from '../../lib/article/passage';
import type { RecheckEvent } from '../../lib/article/recheck-event';
import type { Settings } from '../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { Alerts } from '../../lib/background/alerts/alerts';
import { targetOf } from '../../lib/background/alerts/notification-id';
import { addPassage, loadAlerts, saveAlertMode } from '../../lib/db/alerts';
import { loadChangesSince } from '../../lib/db/changes-since';
import { forgetArticle } from '../../lib/db/erase';
import { markRead } from '../../lib/db/mark-read';
import type { Database } from '../../lib/db/open';
import { loadSnapshots } from '../../lib/db/read-history';
import { compareTexts } from '../../lib/diff/compare';
import { captureAt, freshDatabase, idOf, paragraph, record, ENGINE as STORE_ENGINE } from '../db/support';

/** Kinds as they are in earnest. */
const ENGINE = { ...STORE_ENGINE, compare: compareTexts };
const NOON = Date.UTC(2026, 2, 14, 12);
const HOUR = 3_600_000;

const SENTENCES = ['The bridge will cost 41 million crowns.', 'The mayor was pleased with the vote.'];

/** A reader with a clock, a store, and everything that was told to them. */
class World {
  now = NOON;
  alarm: number | null = null;
  settings: Settings = DEFAULT_SETTINGS;
  queue = EMPTY_QUEUE;
  readonly told: { id: string; news: string[]; at: number }[] = [];
  readonly cleared: string[] = [];
  readonly db: Database;
  alerts: Alerts;

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
      saveQueue: async (queue) => {
        this.queue = structuredClone(queue);
      },
      setAlarm: async (at) => {
        this.alarm = at;
      },
      notify: async ({ id, text }) => {
        this.told.push({ id, news: text.split('|'), at: this.now });
      },
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
    if (since) await this.alerts.handle({ kind: 'changed', articleId, at: this.now, since });
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

let world: World;

beforeEach(async () => {
  world = new World(await freshDatabase());
});

const [COST = '', PLEASED = ''] = SENTENCES;
const DEARER = COST.replace('41', '44');
const GLAD = PLEASED.replace('pleased', 'glad');

describe('alerts', () => {
  it('tell the earlier and the later wording, a moment later', async () => {
    const id = await world.read('bridge');
    await world.edit(id, 'bridge', DEARER, PLEASED);
    expect(world.told).toEqual([]);
    await world.pass(SETTLE_MS);
    expect(world.told).toEqual([
      { id: `article:${id}`, news: [`changed: ${COST}: ${DEARER}`], at: world.now },
    ]);
  });

  it('come in one digest where several are found in a short time', async () => {
    for (const path of ['bridge', 'ferry', 'road']) {
      await world.edit(await world.read(path), path, DEARER, PLEASED);
    }
    await world.pass(GATHER_MS);
    expect(world.told.map(({ id, news }) => [targetOf(id), news.length])).toEqual([['list', 3]]);
  });

  it('lose nothing where the background ends before they are told', async () => {
    const id = await world.read('bridge');
    await world.edit(id, 'bridge', DEARER, PLEASED);
    world.alarm = null;
    world.now += HOUR;
    await world.wake().ring();
    expect(world.told.map((one) => one.id)).toEqual([`article:${id}`]);
    await world.wake().ring();
    expect(world.told).toHaveLength(1);
  });

  it('take an event that is told twice as one', async () => {
    const id = await world.read('bridge');
    await world.happens('gone', id);
    await world.wake();
    await world.happens('gone', id);
    await world.pass(HOUR);
    expect(world.told.map(({ news }) => news)).toEqual([['gone']]);
  });

  it('tell what small edits add up to, but each change once', async () => {
    const id = await world.read('bridge');
    await world.edit(id, 'bridge', DEARER, PLEASED);
    await world.pass(ARTICLE_MS);
    await world.edit(id, 'bridge', DEARER, 'The mayor was not pleased with the vote.');
    await world.pass(ARTICLE_MS);
    await world.edit(id, 'bridge', DEARER.replace('44', '45'), 'The mayor was not pleased with the vote.');
    await world.pass(ARTICLE_MS);
    expect(world.told.flatMap(({ news }) => news)).toEqual([
      `changed: ${COST}: ${DEARER}`,
      `changed: ${PLEASED}: The mayor was not pleased with the vote.`,
      `changed: ${COST}: ${DEARER.replace('44', '45')}`,
    ]);
  });

  it.each<[string, Partial<Settings>]>([
    ['the kind of change does not notify', { notifyKinds: ['headline'] }],
    ['the site is only listed', { siteAlerts: { 'news.example': 'list' } }],
    ['the site is switched off', { siteAlerts: { 'news.example': 'off' } }],
    ['everything is paused', { paused: true }],
  ])('do not come where %s', async (_, settings) => {
    world.settings = { ...DEFAULT_SETTINGS, ...settings };
    await world.edit(await world.read('bridge'), 'bridge', DEARER, PLEASED);
    await world.pass(HOUR);
    expect(world.told).toEqual([]);
  });

  it('go by the article before the site', async () => {
    world.settings = { ...DEFAULT_SETTINGS, siteAlerts: { 'news.example': 'off' } };
    const id = await world.read('bridge');
    await saveAlertMode(world.db, id, 'notify');
    await world.edit(id, 'bridge', DEARER, PLEASED);
    await world.edit(await world.read('ferry'), 'ferry', DEARER, PLEASED);
    await world.pass(HOUR);
    expect(world.told.map((one) => one.id)).toEqual([`article:${id}`]);
  });

  it('come in one digest after quiet hours over midnight, without what was read meanwhile', async () => {
    world.settings = { ...DEFAULT_SETTINGS, quietHours: { from: 22 * 60, to: 7 * 60 } };
    world.now = NOON + 11 * HOUR;
    const ids = [];
    for (const path of ['bridge', 'ferry', 'road']) {
      const id = await world.read(path);
      ids.push(id);
      await world.edit(id, path, DEARER, PLEASED);
      await world.pass(2 * HOUR);
    }
    expect(world.told).toEqual([]);
    await markRead(world.db, ids[1] ?? -1, null, world.now);
    await world.pass(12 * HOUR);
    expect(world.told).toHaveLength(1);
    expect(world.told[0]?.news).toHaveLength(2);
    expect(new Date(world.told[0]?.at ?? 0).toISOString()).toBe('2026-03-15T07:00:00.000Z');
  });

  it('come at once where the quiet hours are lifted', async () => {
    world.settings = { ...DEFAULT_SETTINGS, quietHours: { from: 0, to: 1439 } };
    await world.edit(await world.read('bridge'), 'bridge', DEARER, PLEASED);
    world.now += GATHER_MS;
    world.settings = DEFAULT_SETTINGS;
    await world.alerts.ring();
    expect(world.told).toHaveLength(1);
  });

  it('are taken back where the reader has the article before them', async () => {
    const id = await world.read('bridge');
    await world.edit(id, 'bridge', DEARER, PLEASED);
    await world.alerts.drop(id);
    await world.pass(HOUR);
    expect(world.told).toEqual([]);
    expect(world.cleared).toEqual([`article:${id}`]);
    expect(world.alarm).toBeNull();
  });

  it('keep nothing of an article that was forgotten', async () => {
    const id = await world.read('bridge');
    await world.edit(id, 'bridge', DEARER, PLEASED);
    await forgetArticle(world.db, id);
    await world.pass(HOUR);
    expect(world.told).toEqual([]);
    expect(world.queue.waiting).toEqual([]);
    await world.alerts.clear();
    expect(world.queue).toEqual(EMPTY_QUEUE);
  });
});

describe('a passage that is watched', () => {
  async function watch(id: number, exact: string): Promise<void> {
    const [snapshot] = await loadSnapshots(world.db, id);
    const passage =
      snapshot && passageOf({ exact, prefix: '', suffix: '' }, snapshot, { id: 0, snapshot: 0, now: NOON });
    if (!passage) throw new Error(`Nothing says: ${exact}`);
    await addPassage(world.db, id, passage);
  }

  it.each<[string, string[], string[]]>([
    ['edited', [COST, GLAD], [`passage: changed: ${PLEASED}: ${GLAD}`]],
    ['taken out', [COST], [`passage: gone: ${PLEASED}: `]],
    ['left alone', [DEARER, PLEASED, 'A protest was held at the harbour.'], []],
  ])('alerts when it is %s, whatever kinds and modes say', async (_, sentences, news) => {
    world.settings = { ...DEFAULT_SETTINGS, notifyKinds: [], siteAlerts: { 'news.example': 'off' } };
    const id = await world.read('bridge');
    await watch(id, PLEASED);
    await world.edit(id, 'bridge', ...sentences);
    await world.pass(HOUR);
    expect(world.told.flatMap((one) => one.news)).toEqual(news);
  });

  it('goes on from its new wording, and is told once per edit', async () => {
    const id = await world.read('bridge');
    await watch(id, PLEASED);
    await world.edit(id, 'bridge', COST, GLAD);
    await world.pass(HOUR);
    await world.edit(id, 'bridge', DEARER, GLAD);
    await world.pass(HOUR);
    await world.edit(id, 'bridge', DEARER, PLEASED.replace('pleased', 'happy'));
    await world.pass(HOUR);
    expect(world.told.flatMap((one) => one.news)).toEqual([
      `passage: changed: ${PLEASED}: ${GLAD}`,
      `changed: ${COST}: ${DEARER}`,
      `passage: changed: ${GLAD}: ${PLEASED.replace('pleased', 'happy')}`,
    ]);
    expect((await loadAlerts(world.db, id)).passages[0]).toMatchObject({ snapshot: 3, isGone: false });
  });

  it('is not told of what a visit found', async () => {
    const id = await world.read('bridge');
    await watch(id, PLEASED);
    await world.read('bridge', { blocks: [paragraph(COST, GLAD)], capturedAt: world.now + 1 });
    await world.edit(id, 'bridge', DEARER, GLAD);
    await world.pass(HOUR);
    expect(world.told.flatMap((one) => one.news)).toEqual([`changed: ${COST}: ${DEARER}`]);
    expect((await loadAlerts(world.db, id)).passages[0]?.exact).toBe(GLAD);
  });
});
