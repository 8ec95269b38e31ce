import { describe, expect, it } from 'vitest';
import { planImport } from '../../lib/db/import-articles';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { readArchive } from '../../lib/export/read-archive';
import { archiveOf, exported, imported, look, NOW, sharedHistory } from './archives';
import { captureAt, freshDatabase, paragraph, record } from './support';

describe('merging two histories of one article', () => {
  it('adds later snapshots at the end and keeps the numbers of those known', async () => {
    const archive = await archiveOf([
      [1, 'one'],
      [9, 'three'],
    ]);
    const db = await freshDatabase();
    await record(db, look(2, 'one'));
    await record(db, look(5, 'two'));
    expect(await imported(db, archive)).toMatchObject({ merged: 1, snapshots: 1, repeatedSnapshots: 1 });
    const { lasts, edits, article } = await sharedHistory(db);
    expect(lasts).toEqual(['one', 'two', 'three']);
    expect(edits).toEqual([
      { ends: [0, 1], words: [['one', 'two']] },
      { ends: [1, 2], words: [['two', 'three']] },
    ]);
    expect(article).toMatchObject({ firstReadAt: 60_000, snapshotCount: 3, editCount: 2 });
    db.close();
  });

  it('finds anew the edit that a snapshot has come into', async () => {
    const archive = await archiveOf([
      [1, 'one'],
      [5, 'two'],
    ]);
    const db = await freshDatabase();
    await record(db, look(2, 'one'));
    await record(db, look(9, 'three'));
    await imported(db, archive);
    const { lasts, edits } = await sharedHistory(db);
    expect(lasts).toEqual(['one', 'two', 'three']);
    expect(edits.map(({ words }) => words)).toEqual([[['one', 'two']], [['two', 'three']]]);
    db.close();
  });

  it('puts earlier snapshots before those known, with the edit that led to the first', async () => {
    const archive = await archiveOf([
      [1, 'zero'],
      [3, 'one'],
    ]);
    const db = await freshDatabase();
    await record(db, look(2, 'one'));
    await imported(db, archive);
    const { lasts, edits, article } = await sharedHistory(db);
    expect(lasts).toEqual(['zero', 'one']);
    expect(edits).toEqual([{ ends: [0, 1], words: [['zero', 'one']] }]);
    expect(article.lastReadSnapshot).toBe(1);
    db.close();
  });

  it('keeps a text that came back', async () => {
    const archive = await archiveOf([
      [3, 'two'],
      [6, 'one'],
    ]);
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    await imported(db, archive);
    expect((await sharedHistory(db)).lasts).toEqual(['one', 'two', 'one']);
    db.close();
  });

  it('goes on hiding what was hidden for how it was looked at', async () => {
    const looking = (minute: number, ...sentences: string[]) =>
      captureAt('shared', { capturedAt: 60_000 * minute, blocks: [paragraph(...sentences)] });
    const other = await freshDatabase();
    await record(other, looking(1, 'It began.', 'Sent so.'));
    await record(other, looking(5, 'It has begun.', 'Sent so.'));
    const archive = await exported(other);
    other.close();
    const here = await freshDatabase();
    await record(here, looking(1, 'It began.', 'Sent so.'));
    await record(here, looking(9, 'It began.', 'Seen so.'));
    const hidden = (await exported(here)).replace('"suppressed":null', '"suppressed":"way-of-looking"');
    here.close();
    const db = await freshDatabase();
    await imported(db, hidden);
    await imported(db, archive);
    const [article] = await listArticles(db);
    const edits = (await loadHistory(db, article?.id ?? 0))?.edits ?? [];
    expect(edits.map(({ changes }) => changes.map(({ suppressed }) => suppressed))).toEqual([
      [null, 'way-of-looking'],
      [null],
    ]);
    db.close();
  });

  it('says before what it would do, and does it', async () => {
    const archive = await archiveOf([[3, 'two']]);
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    const before = await exported(db);
    const plan = await planImport(db, readArchive([archive], NOW));
    expect(await exported(db)).toBe(before);
    expect(plan).toMatchObject({ articles: 1, added: 0, merged: 1, snapshots: 1, repeatedSnapshots: 0 });
    expect(await imported(db, archive)).toEqual(plan);
    db.close();
  });
});
