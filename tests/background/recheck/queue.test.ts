import { beforeEach, describe, expect, it } from 'vitest';
import { HOST_PER_HOUR } from '../../../lib/background/recheck/turns';
import { loadHistory } from '../../../lib/db/read-history';
import { loadWatch } from '../../../lib/db/watches';
import { DAY, HOUR, MINUTE, pageOf, START, STORY, type Story, storyWith, World } from './world';

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

async function editsShown(articleId: number): Promise<number> {
  const history = await loadHistory(world.db, articleId);
  return history?.edits.filter(({ changes }) => changes.some(({ suppressed }) => !suppressed)).length ?? -1;
}

describe('queue', () => {
  it('fetches an article soon after it was read, and tells nothing of it', async () => {
    const id = await watched();
    expect(world.requestsTo(ADDRESS)).toBe(1);
    expect(world.asked[0]?.at).toBeLessThan(START + 2 * MINUTE);
    expect(await loadWatch(world.db, id)).toMatchObject({
      needsBaseline: false,
      lanes: { visit: 0, fetch: 0 },
    });
    expect(world.events).toEqual([]);
  });

  it('asks for nothing more once rechecks are switched off, in the middle of a run too', async () => {
    const other = 'https://news.example/ferry';
    for (const address of [ADDRESS, other]) {
      world.web.set(address, () => {
        world.settings = { ...world.settings, rechecks: false };
        return pageOf(STORY, address);
      });
      await world.visit(address);
    }
    await world.pass(START + HOUR);
    expect(world.asked).toHaveLength(1);
  });

  it.each([
    ['excludes the site', { excludedSites: ['news.example'] }],
    ['pauses', { paused: true }],
  ])('stores nothing of an answer that comes after the reader %s', async (_, change) => {
    const id = await watched();
    world.web.set(ADDRESS, () => {
      world.settings = { ...world.settings, ...change };
      return pageOf(EDITED, ADDRESS);
    });
    expect(await world.queue.checkNow(id)).toEqual({ state: 'off' });
    expect(world.requestsTo(ADDRESS)).toBe(2);
    expect((await loadHistory(world.db, id))?.snapshots).toHaveLength(1);
  });

  it('finds an edit, asks twice, and tells it once', async () => {
    const id = await watched();
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + DAY);
    expect(world.events).toMatchObject([
      { kind: 'changed', articleId: id, since: { changes: [{ op: 'edited' }] } },
    ]);
    expect(await editsShown(id)).toBe(1);
    expect((await loadHistory(world.db, id))?.article).toMatchObject({ unreadChanges: 1 });
  });

  it('asks whether there is a newer version, and stores nothing where there is none', async () => {
    const isKnown = (headers: Headers) => headers.get('if-none-match') === '"1"';
    world.web.set(ADDRESS, () =>
      isKnown(world.asked.at(-1)?.headers ?? new Headers())
        ? new Response(null, { status: 304 })
        : pageOf(STORY, ADDRESS, { etag: '"1"' }),
    );
    await world.visit(ADDRESS);
    await world.pass(START + 12 * HOUR);
    expect(world.asked.slice(1).every(({ headers }) => isKnown(headers))).toBe(true);
    expect(world.asked.length).toBeGreaterThan(2);
  });

  it('takes what another answer contradicts for no edit', async () => {
    const id = await watched();
    let request = 0;
    world.web.set(ADDRESS, () =>
      pageOf(
        {
          sentences: [...STORY.sentences, `It was read ${++request} times.`],
          headline: STORY.headline ?? '',
        },
        ADDRESS,
      ),
    );
    await world.pass(START + 3 * DAY);
    expect(request).toBeGreaterThan(4);
    expect(world.events).toEqual([]);
    expect(await editsShown(id)).toBe(0);
  });

  it('finds an edit beside what is another text at every request', async () => {
    await watched();
    let request = 0;
    world.web.set(ADDRESS, () =>
      pageOf({ ...EDITED, sentences: [...EDITED.sentences, `It was read ${++request} times.`] }, ADDRESS),
    );
    await world.pass(START + DAY);
    expect(world.events).toHaveLength(1);
    const [event] = world.events;
    const changes = event?.kind === 'changed' ? event.since.changes : [];
    expect(changes.filter(({ suppressed }) => !suppressed)).toMatchObject([{ op: 'edited' }]);
  });

  it('lists another article in its place once, and tells it as what it is', async () => {
    const id = await watched();
    world.web.set(ADDRESS, {
      headline: 'How to cook a soup of carrots and leek',
      sentences: [
        'Peel two onions.',
        'Heat the butter until it foams.',
        'Add the carrots and the leek to it.',
      ],
    });
    await world.pass(START + 3 * DAY);
    expect(world.events.map(({ kind }) => kind)).toEqual(['not-comparable']);
    const history = await loadHistory(world.db, id);
    expect(history?.verdicts.filter(({ verdict }) => verdict === 'not-comparable')).toHaveLength(1);
    expect(history?.edits).toEqual([]);
  });

  it('tells that an article is gone, and that it is back', async () => {
    const id = await watched();
    world.web.set(ADDRESS, () => new Response('', { status: 410 }));
    await world.pass(START + DAY);
    expect(world.events.map(({ kind }) => kind)).toEqual(['gone']);
    world.web.set(ADDRESS, STORY);
    await world.pass(START + 10 * DAY);
    expect(world.events.map(({ kind }) => kind)).toEqual(['gone', 'back']);
    const reasons = (await loadHistory(world.db, id))?.verdicts.map(({ reason }) => reason);
    expect(reasons).toEqual(['back', 'gone']);
  });

  it('bears a server that is out of order for a day', async () => {
    const id = await watched();
    world.web.set(ADDRESS, () => new Response('', { status: 500 }));
    const before = world.asked.length;
    await world.pass(START + DAY);
    expect(world.asked.length - before).toBeLessThanOrEqual(8);
    expect((await loadWatch(world.db, id))?.trouble).toMatchObject({ reason: 'server-error' });
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + 3 * DAY);
    expect(world.events).toMatchObject([{ kind: 'changed' }]);
  });

  it('leaves a whole host alone for as long as it wants', async () => {
    await watched();
    await watched('https://news.example/tunnel');
    const before = world.asked.length;
    world.web.set(ADDRESS, () => new Response('', { status: 429, headers: { 'retry-after': '7200' } }));
    await world.pass(START + 40 * MINUTE);
    const refusedAt =
      world.asked.find(({ at, address }) => address === ADDRESS && at > START + 5 * MINUTE)?.at ?? 0;
    await world.pass(refusedAt + 2 * HOUR - 1);
    expect(world.asked.slice(before).filter(({ at }) => at > refusedAt)).toEqual([]);
    await world.pass(refusedAt + 3 * HOUR);
    expect(world.asked.at(-1)?.at).toBeGreaterThan(refusedAt + 2 * HOUR - 1);
  });

  it('does not let one article that cannot be stored stop the others', async () => {
    const other = 'https://other.example/tunnel';
    await watched();
    await watched(other);
    world.web.set(ADDRESS, () => pageOf({ sentences: null as never }, ADDRESS));
    world.web.set(other, EDITED);
    await world.pass(START + DAY);
    expect(world.events.map(({ kind }) => kind)).toContain('changed');
  });
});

describe('a queue that is interrupted', () => {
  it('loses nothing and repeats nothing at once when it is killed in the middle of a request', async () => {
    await watched();
    world.web.set(ADDRESS, () => new Promise<Response>(() => {}));
    const due = (await loadWatch(world.db, 1))?.nextRecheckAt ?? 0;
    world.now = due;
    void world.queue.run();
    while (world.requestsTo(ADDRESS) < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    world.web.set(ADDRESS, EDITED);
    await world.restart();
    await world.pass(due + 10 * MINUTE);
    expect(world.requestsTo(ADDRESS)).toBe(2);
    await world.pass(due + 20 * MINUTE);
    expect(world.events).toMatchObject([{ kind: 'changed' }]);
  });

  it('tells again what it could not tell', async () => {
    await watched();
    const tell = world.onEvent;
    world.onEvent = () => Promise.reject(new Error('the background ended'));
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + 12 * HOUR).catch(() => {});
    world.onEvent = tell;
    await world.restart();
    await world.pass(START + 24 * HOUR);
    expect(world.events.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('spreads what fell due while the laptop was closed', async () => {
    for (let index = 0; index < 100; index++) await watched(`https://news.example/story-${index}`);
    const before = world.asked.length;
    world.now += 10 * DAY;
    const opened = world.now;
    await world.pass(opened + HOUR);
    const asked = world.asked.slice(before).filter(({ at }) => at < opened + HOUR);
    expect(asked.length).toBeLessThanOrEqual(HOST_PER_HOUR);
    expect(asked.every(({ at }, index) => index === 0 || at - (asked[index - 1]?.at ?? 0) >= 2_000)).toBe(
      true,
    );
    await world.pass(opened + 3 * HOUR);
    expect(new Set(world.asked.slice(before).map(({ address }) => address)).size).toBe(100);
  });
});
