import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE_MS, EMPTY_QUEUE, GATHER_MS, SETTLE_MS } from '../../lib/article/alert-queue';
import type { Settings } from '../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { targetOf } from '../../lib/background/alerts/notification-id';
import { saveAlertMode } from '../../lib/db/alerts';
import { forgetArticle } from '../../lib/db/erase';
import { markRead } from '../../lib/db/mark-read';
import { freshDatabase } from '../db/support';
import { HOUR, NOON, SENTENCES, World } from './alerts-world';

const [COST = '', PLEASED = ''] = SENTENCES;
const DEARER = COST.replace('41', '44');

let world: World;

beforeEach(async () => {
  world = new World(await freshDatabase());
});

/** Reads articles that are edited at once. */
async function readEdited(...paths: string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const path of paths) {
    const id = await world.read(path);
    await world.edit(id, path, DEARER, PLEASED);
    ids.push(id);
  }
  return ids;
}

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
    const ids = await readEdited('bridge', 'ferry', 'road');
    await world.pass(GATHER_MS);
    expect(world.told.map(({ id, news }) => [targetOf(id), news.length])).toEqual([[{ named: ids }, 3]]);
  });

  it('take a digest back that names an article which was erased', async () => {
    const [, ferry = 0] = await readEdited('bridge', 'ferry', 'road');
    await world.pass(GATHER_MS);
    await world.alerts.drop(ferry);
    await world.alerts.dropGone();
    const digest = world.told[0]?.id ?? '';
    expect(world.cleared).not.toContain(digest);
    await forgetArticle(world.db, ferry);
    await world.alerts.dropGone();
    expect(world.cleared).toContain(digest);
  });

  it('leave a digest that does not name the article which was erased', async () => {
    const unnamed = (await readEdited('one', 'two', 'three', 'four', 'five')).at(-1) ?? 0;
    await world.pass(GATHER_MS);
    await forgetArticle(world.db, unnamed);
    await world.alerts.dropGone();
    expect(world.cleared).not.toContain(world.told[0]?.id);
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

  it('are gone with articles that were erased, waiting or shown', async () => {
    const [told, waiting, kept] = [
      await world.read('told'),
      await world.read('waiting'),
      await world.read('kept'),
    ];
    await world.edit(told, 'told', DEARER, PLEASED);
    await world.pass(SETTLE_MS);
    await world.edit(waiting, 'waiting', DEARER, PLEASED);
    await world.edit(kept, 'kept', DEARER, PLEASED);
    for (const id of [told, waiting]) await forgetArticle(world.db, id);
    await world.alerts.dropGone();
    expect(world.queue.waiting.map(({ alert }) => alert.articleId)).toEqual([kept]);
    expect(world.cleared.toSorted()).toEqual([`article:${told}`, `article:${waiting}`].toSorted());
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

  it('come although the article was read under a clock that went a year ahead', async () => {
    const today = world.now;
    world.now += 365 * 24 * HOUR;
    const id = await world.read('bridge');
    world.now = today;
    await world.edit(id, 'bridge', DEARER, PLEASED);
    await world.pass(HOUR);
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
