import { describe, expect, it } from 'vitest';
import type { Comparability, NotComparableReason } from '../../lib/article/change';
import type { ArticleText, Capture } from '../../lib/article/model';
import { flattenSentences } from '../../lib/article/sentences';
import { NO_VALIDATORS } from '../../lib/article/watch';
import type { Engine } from '../../lib/db/engine';
import type { Database } from '../../lib/db/open';
import { getArticle } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { recordRecheck } from '../../lib/db/record-recheck';
import { loadWatch } from '../../lib/db/watches';
import { captureOf, ENGINE, freshDatabase, hashOf, idOf, paragraph, record } from './support';

const HOUR = 3_600_000;

const textOf = (text: ArticleText) => flattenSentences(text.blocks).map((one) => one.text);

/** Texts of which one is three times as long as the other cannot be compared, nor such as share no sentence. */
function judge(earlier: ArticleText, later: ArticleText): Comparability {
  const [before, after] = [textOf(earlier), textOf(later)];
  const refuse = (reason: NotComparableReason) => ({ comparable: false as const, reason });
  if (!after.some((one) => before.includes(one))) return refuse('different-article');
  if (after.length >= 3 * before.length) return refuse('grown');
  return before.length >= 3 * after.length ? refuse('collapsed') : { comparable: true };
}

const engine: Engine = { ...ENGINE, judge };

const TEASER = [paragraph('The council voted.')];
const WHOLE = ['The council voted.', 'It took hours.', 'The mayor was pleased.', 'Work starts in May.'];
const full = (...sentences: string[]) => ({ blocks: [paragraph(...WHOLE, ...sentences)] });
const at = (hours: number, members: Partial<Capture>) =>
  captureOf({ ...members, capturedAt: 1_000_000_000 + hours * HOUR });

const see = (db: Database, capture: Capture, supersedes: number | null = null) =>
  record(db, capture, { engine, supersedes });

/** Has the server send a capture, twice where it is asked to confirm a change. */
async function fetched(db: Database, articleId: number, capture: Capture) {
  const sent = { capture: { ...capture, origin: 'recheck' as const }, validators: NO_VALIDATORS };
  const contentHash = await hashOf(capture);
  return recordRecheck(db, articleId, { ...sent, contentHash, unstable: new Set() }, engine);
}

describe('a text that cannot be compared', () => {
  it('takes the place of a teaser where two visits bring it', async () => {
    const db = await freshDatabase();
    const id = idOf(await see(db, at(0, { blocks: TEASER })));
    expect(await see(db, at(1, full()))).toMatchObject({ state: 'not-comparable', reason: 'grown' });
    expect(await see(db, at(2, full()))).toMatchObject({ state: 'unchanged', snapshot: 1, isListed: false });
    const history = await loadHistory(db, id);
    expect(history?.snapshots.map((one) => textOf(one).length)).toEqual([1, 4]);
    expect(history?.edits).toEqual([]);
    expect(history?.verdicts.map((one) => one.reason)).toEqual(['rebased', 'grown']);
    expect(history?.article).toMatchObject({
      editCount: 0,
      unreadChanges: 0,
      lastReadSnapshot: 1,
      snapshotCount: 2,
    });
  });

  it('is what later looks are compared with', async () => {
    const db = await freshDatabase();
    await see(db, at(0, { blocks: TEASER }));
    await see(db, at(1, full()));
    await see(db, at(2, full()));
    const edited = await see(db, at(3, full('Correction: it took days.')));
    expect(edited).toMatchObject({ state: 'changed', since: { earlier: 1, later: 2 } });
    expect(edited.since?.changes).toHaveLength(1);
  });

  it('may have been edited between the two looks', async () => {
    const db = await freshDatabase();
    await see(db, at(0, { blocks: TEASER }));
    await see(db, at(1, full()));
    expect(await see(db, at(2, full('More.')))).toMatchObject({ state: 'unchanged', snapshot: 1 });
  });

  it.each<[string, Capture, Capture]>([
    ['a moment apart', at(1, full()), at(1.01, full())],
    ['with an obstacle', at(1, walled('paywall')), at(2, walled('paywall'))],
    ['as error pages', at(1, walled(null, 503)), at(2, walled(null, 503))],
    ['that differ', at(1, { blocks: [paragraph('A.')] }), at(2, { blocks: [paragraph('B.')] })],
    ['without any text', at(1, { blocks: [] }), at(2, { blocks: [] })],
  ])('does not take it where two looks bring it %s', async (_tag, one, other) => {
    const db = await freshDatabase();
    const id = idOf(await see(db, at(0, { blocks: TEASER })));
    await see(db, one);
    expect(await see(db, other)).toMatchObject({ state: 'not-comparable' });
    expect((await getArticle(db, id))?.snapshotCount).toBe(1);
  });

  it('loses nothing: when the article is back it is compared with the good text', async () => {
    const db = await freshDatabase();
    const id = idOf(await see(db, at(0, full())));
    await see(db, at(1, { blocks: TEASER }));
    expect(await see(db, at(2, { blocks: TEASER }))).toMatchObject({ state: 'unchanged', snapshot: 1 });
    expect(await see(db, at(3, { blocks: TEASER }))).toMatchObject({ state: 'unchanged', snapshot: 1 });
    expect(await see(db, at(4, full()))).toMatchObject({ state: 'unchanged', snapshot: 2, isListed: false });
    const edited = await see(db, at(5, full('More.')));
    expect(edited).toMatchObject({ state: 'changed', snapshot: 3 });
    expect(edited.since?.changes).toHaveLength(1);
    expect(await getArticle(db, id)).toMatchObject({ editCount: 1, snapshotCount: 4 });
  });

  it('hides no edit that was made meanwhile', async () => {
    const db = await freshDatabase();
    await see(db, at(0, full()));
    await see(db, at(1, { blocks: TEASER }));
    await see(db, at(2, { blocks: TEASER }));
    const back = await see(db, at(3, full('More.')));
    expect(back).toMatchObject({ state: 'changed', since: { earlier: 0, later: 2 } });
    expect(back.since?.changes).toHaveLength(1);
  });

  it('may load the rest of its text in the visit that confirmed it', async () => {
    const db = await freshDatabase();
    const id = idOf(await see(db, at(0, { blocks: TEASER })));
    await see(db, at(1, full()));
    const first = await see(db, at(2, full()));
    const rest = await see(db, at(2.01, full('More.', 'And more.')), first.created);
    expect(rest).toMatchObject({ state: 'unchanged', snapshot: 1 });
    const history = await loadHistory(db, id);
    expect(history?.snapshots.map((one) => textOf(one).length)).toEqual([1, 6]);
    expect(history?.edits).toEqual([]);
  });
});

describe('a recheck', () => {
  it('confirms what a visit brought', async () => {
    const db = await freshDatabase();
    const id = idOf(await see(db, at(0, { blocks: TEASER })));
    await see(db, at(1, full()));
    expect(await fetched(db, id, at(2, full()))).toMatchObject({ state: 'baseline' });
    expect(await getArticle(db, id)).toMatchObject({ snapshotCount: 2, lastReadSnapshot: 1, editCount: 0 });
    expect((await loadWatch(db, id))?.lanes).toMatchObject({ visit: 1, fetch: 1 });
    expect(await see(db, at(3, full()))).toMatchObject({ state: 'unchanged', snapshot: 1 });
  });

  it('is confirmed by a visit, but not by another recheck', async () => {
    const db = await freshDatabase();
    const id = idOf(await see(db, at(0, { blocks: TEASER })));
    expect(await fetched(db, id, at(1, full()))).toMatchObject({ state: 'not-comparable' });
    expect(await fetched(db, id, at(2, full()))).toMatchObject({ state: 'not-comparable' });
    expect(await see(db, at(3, full()))).toMatchObject({ state: 'unchanged', snapshot: 1 });
  });
});

function walled(obstacle: Capture['signals']['obstacle'], httpStatus = 200): Partial<Capture> {
  return { ...full(), signals: { ...captureOf().signals, obstacle, httpStatus } };
}
