import { beforeEach, describe, expect, it } from 'vitest';
import { PER_HOUR } from '../../../lib/background/recheck/queue';
import { HOST_PER_HOUR } from '../../../lib/background/recheck/turns';
import { countRequest } from '../../../lib/db/hosts';
import { DAY, HOUR, MINUTE, START, STORY, type Story, storyWith, World } from './world';

const ADDRESS = 'https://news.example/bridge';
const EDITED = storyWith(1, 'It is to be finished within three years and will cost 90 million in all.');

let world: World;

beforeEach(async () => {
  world = await World.create();
});

/** An article that was read and whose baseline is known. */
async function watched(address = ADDRESS, story: Story = STORY): Promise<number> {
  world.web.set(address, story);
  const { article } = await world.visit(address);
  await world.pass(world.now + 2 * MINUTE);
  return article?.id ?? 0;
}

describe('a queue that may not ask', () => {
  it.each([
    ['without a network', () => Object.assign(world, { isOnline: false })],
    ['while the connection saves data', () => Object.assign(world, { savesData: true })],
    [
      'with rechecks switched off',
      () => Object.assign(world, { settings: { ...world.settings, rechecks: false } }),
    ],
    ['while paused', () => Object.assign(world, { settings: { ...world.settings, paused: true } })],
    [
      'of an excluded site',
      () => Object.assign(world, { settings: { ...world.settings, excludedSites: ['news.example'] } }),
    ],
  ])('asks nothing %s', async (_, forbid) => {
    await watched();
    const before = world.asked.length;
    forbid();
    await world.pass(START + 3 * DAY);
    expect(world.asked.length).toBe(before);
  });

  it('goes on when there is a network again', async () => {
    await watched();
    world.isOnline = false;
    await world.pass(START + 5 * HOUR);
    world.isOnline = true;
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + 6 * HOUR);
    expect(world.events).toMatchObject([{ kind: 'changed' }]);
  });
});

describe('a queue that has asked much', () => {
  it('does not begin a check that could take it over the bound of all hosts', async () => {
    await watched();
    world.web.set(ADDRESS, EDITED);
    const before = world.asked.length;
    const due = world.alarm ?? 0;
    world.now = due - MINUTE;
    for (let count = 0; count < PER_HOUR - 1; count++)
      await countRequest(world.db, 'other.example', world.now);
    await world.pass(due + HOUR - 2 * MINUTE);
    expect(world.asked.length).toBe(before);
    await world.pass(due + 2 * HOUR);
    expect(world.events).toMatchObject([{ kind: 'changed' }]);
  });
});

describe('a clock that is wrong', () => {
  const YEAR = 365 * DAY;

  it('makes no storm when it is set forward by a year, and no silence when it is set back', async () => {
    for (let index = 0; index < 12; index++) await watched(`https://paper-${index}.example/story`);
    const before = world.asked.length;
    world.now += YEAR;
    await world.pass(world.now + HOUR);
    expect(world.asked.length - before).toBeLessThanOrEqual(24);
    world.now -= YEAR;
    await world.restart();
    const back = world.asked.length;
    world.web.set('https://paper-3.example/story', EDITED);
    await world.pass(world.now + DAY);
    expect(world.asked.length - back).toBeGreaterThanOrEqual(12);
    expect(world.asked.length - back).toBeLessThan(12 * 30);
    expect(world.events).toMatchObject([{ kind: 'changed' }]);
  });
});

describe('checkNow', () => {
  it('answers what it found', async () => {
    world.web.set(ADDRESS, STORY);
    const id = (await world.visit(ADDRESS)).article?.id ?? 0;
    expect(await world.queue.checkNow(id)).toEqual({ state: 'baseline' });
    expect(await world.queue.checkNow(id)).toEqual({ state: 'same' });
    world.web.set(ADDRESS, EDITED);
    expect(await world.queue.checkNow(id)).toEqual({ state: 'changed' });
    world.web.set(ADDRESS, () => new Response('', { status: 404 }));
    expect(await world.queue.checkNow(id)).toEqual({ state: 'missing' });
    world.now += HOUR;
    expect(await world.queue.checkNow(id)).toEqual({ state: 'gone' });
  });

  it('says why it did not ask', async () => {
    const id = await watched();
    for (let count = 0; count < HOST_PER_HOUR; count++) await world.queue.checkNow(id);
    expect(await world.queue.checkNow(id)).toMatchObject({ state: 'later' });
    world.isOnline = false;
    expect(await world.queue.checkNow(id)).toEqual({ state: 'offline' });
    world.settings = { ...world.settings, excludedSites: ['news.example'] };
    expect(await world.queue.checkNow(id)).toEqual({ state: 'off' });
    expect(await world.queue.checkNow(99)).toEqual({ state: 'unknown' });
  });
});
