import { beforeEach, describe, expect, it } from 'vitest';
import { passageOf } from '../../lib/article/passage';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { addPassage, loadAlerts } from '../../lib/db/alerts';
import { loadSnapshots } from '../../lib/db/read-history';
import { freshDatabase, paragraph, refOf } from '../db/support';
import { HOUR, NOON, SENTENCES, World } from './alerts-world';

const [COST = '', PLEASED = ''] = SENTENCES;
const DEARER = COST.replace('41', '44');
const GLAD = PLEASED.replace('pleased', 'glad');

let world: World;

beforeEach(async () => {
  world = new World(await freshDatabase());
});

describe('a passage that is watched', () => {
  async function watch(id: number, exact: string): Promise<void> {
    const [snapshot] = await loadSnapshots(world.db, id);
    const passage =
      snapshot && passageOf({ exact, prefix: '', suffix: '' }, snapshot, { id: 0, snapshot: 0, now: NOON });
    if (!passage) throw new Error(`Nothing says: ${exact}`);
    await addPassage(world.db, id, passage, await refOf(world.db, id, 0));
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

  it('is told where the background ends before the alert is kept', async () => {
    const id = await world.read('bridge');
    await watch(id, PLEASED);
    const { save } = world;
    world.save = () => Promise.reject(new Error('the background ends'));
    await expect(world.edit(id, 'bridge', COST, GLAD)).rejects.toThrow('ends');
    world.save = save;
    await world.tellAgain();
    await world.pass(HOUR);
    expect(world.told.flatMap((one) => one.news)).toEqual([`passage: changed: ${PLEASED}: ${GLAD}`]);
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
