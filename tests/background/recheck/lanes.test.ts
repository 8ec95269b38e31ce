import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import { engineFor } from '../../../lib/background/engine';
import { loadChangesSince } from '../../../lib/db/changes-since';
import { markRead } from '../../../lib/db/mark-read';
import { loadHistory } from '../../../lib/db/read-history';
import { loadWatch } from '../../../lib/db/watches';
import { DAY, HOUR, MINUTE, pageOf, START, STORY, type Story, World } from './world';

const ADDRESS = 'https://news.example/2026/council-votes-on-the-bridge';
const WIDGET = 'A widget of the page says how many members voted in the last ten years and why they did.';
const COST = 'It is to be finished within three years and will cost 90 million in all.';

/** What scripts make of the story. */
const rendered = (story: Story): Story => ({ ...story, sentences: [...story.sentences, WIDGET] });
const EDITED: Story = { ...STORY, sentences: STORY.sentences.with(1, COST) };

let world: World;
let id: number;

beforeEach(async () => {
  world = await World.create();
  world.web.set(ADDRESS, STORY);
});

async function read(seen: Story): Promise<void> {
  const result = await world.visit(ADDRESS, seen);
  id = result.article?.id ?? 0;
}

/** The changes of every edit that shows one, as the list of edits has them. */
async function listed(): Promise<string[][]> {
  const history = await loadHistory(world.db, id);
  const edits = history?.edits.map(({ changes }) => changes.filter(({ suppressed }) => suppressed === null));
  return (edits ?? []).filter((changes) => changes.length > 0).map((changes) => changes.map(({ op }) => op));
}

async function article() {
  const history = await loadHistory(world.db, id);
  if (!history) throw new Error('no such article');
  return history.article;
}

describe('what is sent and what is seen', () => {
  it('are one where they agree', async () => {
    await read(STORY);
    await world.pass(START + DAY);
    expect((await loadWatch(world.db, id))?.lanes).toEqual({ visit: 0, fetch: 0, seen: 0, read: 0 });
    expect((await article()).snapshotCount).toBe(1);
  });

  it('are held apart where scripts add something, and that is never an edit', async () => {
    await read(rendered(STORY));
    await world.pass(START + 3 * DAY);
    expect((await loadWatch(world.db, id))?.lanes).toMatchObject({ visit: 0, fetch: 1 });
    expect(world.events).toEqual([]);
    expect(await listed()).toEqual([]);
    expect((await world.visit(ADDRESS, rendered(STORY))).state).toBe('unchanged');
  });

  it('tell an edit by what is sent, and list it once', async () => {
    await read(rendered(STORY));
    await world.pass(START + HOUR);
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + DAY);
    expect(world.events).toMatchObject([{ kind: 'changed', since: { changes: [{ op: 'edited' }] } }]);
    expect(await article()).toMatchObject({ unreadChanges: 1, editCount: 1 });
    const visit = await world.visit(ADDRESS, rendered(EDITED));
    expect(visit).toMatchObject({ state: 'changed', since: { changes: [{ op: 'edited' }] } });
    expect(await listed()).toEqual([['edited']]);
    expect((await article()).editCount).toBe(1);
  });

  it('add up until the reader has read', async () => {
    await read(rendered(STORY));
    await world.pass(START + HOUR);
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + 6 * HOUR);
    world.web.set(ADDRESS, { ...EDITED, sentences: [...EDITED.sentences, 'A sixth sentence was added.'] });
    await world.pass(START + DAY);
    const engine = engineFor(DEFAULT_SETTINGS);
    expect((await loadChangesSince(world.db, id, engine))?.changes).toHaveLength(2);
    await markRead(world.db, id, null, world.now);
    expect(await loadChangesSince(world.db, id, engine)).toBeNull();
    expect((await article()).unreadChanges).toBe(0);
  });

  it('keep what was found while the page was open as unread', async () => {
    await read(rendered(STORY));
    await world.pass(START + 5 * MINUTE);
    const visit = await world.visit(ADDRESS, rendered(STORY));
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + 6 * HOUR);
    await markRead(world.db, id, 'ref' in visit ? visit.ref : null, world.now);
    expect((await article()).unreadChanges).toBe(1);
  });

  it('take back an edit that came from the way of looking alone', async () => {
    await read(STORY);
    await world.pass(START + HOUR);
    world.web.set(ADDRESS, EDITED);
    await world.pass(START + DAY);
    await world.visit(ADDRESS, rendered(EDITED));
    expect(await listed()).toEqual([['added'], ['edited']]);
    await world.pass(START + 2 * DAY);
    expect(await listed()).toEqual([['edited']]);
    expect((await article()).editCount).toBe(1);
  });

  it('are not compared where strangers get a teaser', async () => {
    const teaser = { headline: STORY.headline ?? '', sentences: STORY.sentences.slice(0, 1) };
    world.web.set(ADDRESS, teaser);
    const long = Array.from(
      { length: 30 },
      (_, index) => `Paragraph ${index} of the debate was about money.`,
    );
    await read({ ...STORY, sentences: [...STORY.sentences, ...long] });
    await world.pass(START + 10 * DAY);
    expect(await loadWatch(world.db, id)).toMatchObject({ state: 'unwatchable', nextRecheckAt: null });
    expect(world.requestsTo(ADDRESS)).toBe(4);
    expect(world.events).toEqual([]);
    expect((await loadHistory(world.db, id))?.verdicts).toEqual([]);
  });
});

describe('an article that moves', () => {
  const LATER = 'https://news.example/archive/2026/council-votes-on-the-bridge';

  it('is known at its new address, and asked for there', async () => {
    await read(STORY);
    await world.pass(START + HOUR);
    world.web.set(ADDRESS, () => {
      const response = pageOf(STORY, LATER);
      Object.defineProperty(response, 'redirected', { value: true });
      return response;
    });
    world.web.set(LATER, STORY);
    await world.pass(START + DAY);
    expect(world.events).toMatchObject([{ kind: 'moved', address: LATER }]);
    expect(await article()).toMatchObject({ canonicalUrl: LATER, addresses: [ADDRESS, LATER] });
    expect((await loadWatch(world.db, id))?.address).toBe(LATER);
    expect((await world.visit(LATER)).article?.id).toBe(id);
  });
});
