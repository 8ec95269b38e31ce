import { describe, expect, it } from 'vitest';
import { judgedOf } from '../../lib/article/judgement';
import { loadChangesSince } from '../../lib/db/changes-since';
import { forgetSite } from '../../lib/db/erase';
import { addJudgement, listJudgements, removeJudgement } from '../../lib/db/judgements';
import type { Database } from '../../lib/db/open';
import { getArticle } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { captureAt, ENGINE, freshDatabase, idOf, paragraph, record } from './support';

const FIRST = paragraph('The council voted on Monday.');
const PROMO = paragraph('Send us your pictures of the bridge.');

/** An article in which one sentence came between two visits. */
async function withAddition(db: Database, path: string): Promise<number> {
  const first = await record(db, captureAt(path, { blocks: [FIRST], capturedAt: 1_000 }));
  await record(db, captureAt(path, { blocks: [FIRST, PROMO], capturedAt: 2_000 }));
  return idOf(first);
}

async function judge(db: Database, articleId: number, word: 'noise' | 'matters'): Promise<void> {
  const history = await loadHistory(db, articleId);
  const change = history?.edits[0]?.changes[0];
  if (!change) throw new Error('no change');
  await addJudgement(db, articleId, { judged: judgedOf(change), word, at: 5_000 }, ENGINE);
}

const rulesOf = async (db: Database, articleId: number) =>
  (await loadHistory(db, articleId))?.edits.flatMap(({ changes }) => changes.map((one) => one.suppressed));

describe('a judgement of noise', () => {
  it('hides what was found before, and counts it no longer', async () => {
    const db = await freshDatabase();
    const id = await withAddition(db, 'one');
    expect(await getArticle(db, id)).toMatchObject({ editCount: 1, unreadChanges: 1 });
    await judge(db, id, 'noise');
    expect(await rulesOf(db, id)).toEqual(['reader']);
    expect(await getArticle(db, id)).toMatchObject({ editCount: 0, unreadChanges: 0, lastChangedAt: null });
    expect((await loadChangesSince(db, id, ENGINE))?.changes.map((one) => one.suppressed)).toEqual([
      'reader',
    ]);
  });

  it('hides it on other articles of the site, before and after, and on no other site', async () => {
    const db = await freshDatabase();
    const id = await withAddition(db, 'one');
    const before = await withAddition(db, 'two');
    await judge(db, id, 'noise');
    expect(await rulesOf(db, before)).toEqual(['reader']);
    const after = captureAt('three', { blocks: [FIRST], capturedAt: 6_000 });
    await record(db, after);
    const seen = await record(db, { ...after, blocks: [FIRST, PROMO], capturedAt: 7_000 });
    expect(seen).toMatchObject({ state: 'unchanged', isNew: false });
    const elsewhere = { ...after, canonicalUrl: 'https://other.example/a', site: 'other.example' };
    await record(db, elsewhere);
    expect(await record(db, { ...elsewhere, blocks: [FIRST, PROMO], capturedAt: 8_000 })).toMatchObject({
      state: 'changed',
    });
  });

  it('is undone in the list of judgements', async () => {
    const db = await freshDatabase();
    const id = await withAddition(db, 'one');
    await judge(db, id, 'noise');
    const [judgement] = await listJudgements(db);
    expect(judgement).toMatchObject({ site: 'news.example', word: 'noise', text: PROMO.sentences[0] });
    expect(await removeJudgement(db, judgement?.id ?? -1, ENGINE)).toBe('news.example');
    expect(await rulesOf(db, id)).toEqual([null]);
    expect(await getArticle(db, id)).toMatchObject({ editCount: 1, unreadChanges: 1, lastChangedAt: 2_000 });
    expect(await listJudgements(db)).toEqual([]);
  });

  it('is taken back by saying the opposite, which leaves nothing behind', async () => {
    const db = await freshDatabase();
    const id = await withAddition(db, 'one');
    await judge(db, id, 'noise');
    await judge(db, id, 'matters');
    expect(await rulesOf(db, id)).toEqual([null]);
    expect(await listJudgements(db)).toEqual([]);
  });

  it('goes with its site', async () => {
    const db = await freshDatabase();
    const id = await withAddition(db, 'one');
    await judge(db, id, 'noise');
    await forgetSite(db, 'news.example');
    expect(await listJudgements(db)).toEqual([]);
    expect(
      await addJudgement(db, id, { judged: judgedOf({ ...NOTHING }), word: 'noise', at: 1 }, ENGINE),
    ).toBeNull();
  });
});

const NOTHING = {
  op: 'added',
  part: 'body',
  kinds: ['added'],
  details: [],
  earlier: [],
  later: [{ text: 'x', index: 0 }],
  after: null,
  suppressed: null,
} as const;

describe('a judgement that something matters', () => {
  const capture = captureAt('one', { capturedAt: 1_000 });
  const caption = (text: string) => [{ rule: 'caption', text }];

  it('lifts a rule of furniture on the site, for looks to come', async () => {
    const db = await freshDatabase();
    const id = idOf(await record(db, { ...capture, furniture: caption('The bridge.') }));
    await record(db, { ...capture, furniture: caption('The mayor.'), capturedAt: 2_000 });
    const hidden = (await loadHistory(db, id))?.verdicts[0]?.suppressed[0];
    if (!hidden) throw new Error('nothing hidden');
    await addJudgement(db, id, { judged: judgedOf(hidden), word: 'matters', at: 3_000 }, ENGINE);
    const again = await record(db, { ...capture, furniture: caption('The river.'), capturedAt: 4_000 });
    expect(again.state).toBe('changed');
  });

  it('is kept once, however often it is said', async () => {
    const db = await freshDatabase();
    const id = idOf(await record(db, capture));
    const judged = { part: 'body', op: 'added', earlier: [], later: ['x'], suppressed: 'stamp' } as const;
    for (const at of [1, 2]) await addJudgement(db, id, { judged, word: 'matters', at }, ENGINE);
    expect(await listJudgements(db)).toMatchObject([{ at: 2 }]);
  });

  it('lifts a rule from edits found before', async () => {
    const db = await freshDatabase();
    const id = idOf(await record(db, capture));
    const blocks = [
      ...capture.blocks.map((one) => paragraph(...one.sentences.map((text) => text.toUpperCase()))),
      PROMO,
    ];
    await record(db, { ...capture, blocks, capturedAt: 2_000 });
    const typographic = (await loadHistory(db, id))?.edits[0]?.changes.find(
      (one) => one.suppressed === 'typography',
    );
    if (!typographic) throw new Error('nothing hidden');
    const before = (await rulesOf(db, id))?.filter((rule) => rule === null).length ?? 0;
    await addJudgement(db, id, { judged: judgedOf(typographic), word: 'matters', at: 3_000 }, ENGINE);
    expect((await rulesOf(db, id))?.filter((rule) => rule === null)).toHaveLength(before + 1);
  });
});
