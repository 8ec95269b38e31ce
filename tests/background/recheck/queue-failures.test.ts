import { beforeEach, describe, expect, it } from 'vitest';
import type { Watch } from '../../../lib/article/watch';
import { afterWish } from '../../../lib/article/watch-steps';
import { engineFor } from '../../../lib/background/engine';
import type { Check } from '../../../lib/background/recheck/check-article';
import { postpone } from '../../../lib/background/recheck/postpone';
import { forgetArticle } from '../../../lib/db/erase';
import { changeWatch, loadWatch } from '../../../lib/db/watches';
import { DAY, HOUR, MINUTE, START, STORY, storyWith, World } from './world';

const ADDRESS = 'https://news.example/bridge';
const EDITED = storyWith(1, 'It is to be finished within three years and will cost 90 million in all.');

let world: World;

beforeEach(async () => {
  world = await World.create();
});

/** An article that was read and whose baseline is known. */
async function watched(address = ADDRESS): Promise<number> {
  world.web.set(address, STORY);
  const { article } = await world.visit(address);
  await world.pass(world.now + 2 * MINUTE);
  return article?.id ?? 0;
}

describe('a queue in which something goes wrong', () => {
  it('goes on checking and telling where one article cannot be told of', async () => {
    const other = 'https://other.example/tunnel';
    const id = await watched();
    await watched(other);
    const tell = world.onEvent;
    world.onEvent = (event) =>
      event.articleId === id ? Promise.reject(new Error('no room for the alert')) : tell(event);
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + 6 * HOUR);
    world.web.set(other, EDITED);
    await world.pass(START + DAY);
    expect(world.events).toMatchObject([{ kind: 'changed', articleId: id + 1 }]);
    world.onEvent = tell;
    await world.pass(START + 2 * DAY);
    expect(world.events).toHaveLength(2);
  });

  it('asks for nothing that was forgotten while it waited for its turn', async () => {
    const id = await watched();
    await world.queue.checkNow(id);
    const asked = world.requestsTo(ADDRESS);
    world.onWait = () => forgetArticle(world.db, id);
    expect(await world.queue.checkNow(id)).toEqual({ state: 'unknown' });
    expect(world.requestsTo(ADDRESS)).toBe(asked);
  });

  it('leaves an article at rest that came to rest while it was put off', async () => {
    const id = await watched();
    const listed = (await loadWatch(world.db, id)) as Watch;
    const engine = engineFor(world.settings);
    await changeWatch(world.db, id, (watch, step) => afterWish(watch, 'stop', step), engine, world.now);
    const ports = { now: () => world.now, database: async () => world.db };
    await postpone(listed, { ports, engine } as Check);
    expect((await loadWatch(world.db, id))?.nextRecheckAt).toBeNull();
  });
});
