import { describe, expect, it } from 'vitest';
import { afterWish } from '../../lib/article/watch-steps';
import { planImport } from '../../lib/db/import-articles';
import { findArticle } from '../../lib/db/read-articles';
import { changeWatch, loadWatch } from '../../lib/db/watches';
import { readArchive } from '../../lib/export/read-archive';
import { archiveOf, exported, imported, look, NOW, sharedHistory } from './archives';
import { ENGINE, freshDatabase, idOf, record } from './support';

const URL_OF_SHARED = 'https://news.example/shared';

describe('an archive of an article that is known', () => {
  it.each([
    ['follow', { state: 'watching', followed: true }],
    ['stop', { state: 'stopped', nextRecheckAt: null }],
  ] as const)('has it watched as the reader wished elsewhere: %s', async (wish, expected) => {
    const archive = await archiveOf([[1, 'one']]);
    const db = await freshDatabase();
    const id = idOf(await record(db, look(1, 'one')));
    const wished = archive.replace('"documentKind"', `"watch":"${wish}","documentKind"`);
    expect(await imported(db, wished)).toMatchObject({ merged: 1, snapshots: 0 });
    expect(await loadWatch(db, id)).toMatchObject(expected);
    expect(await imported(db, wished)).toMatchObject({ merged: 0, unchanged: 1 });
    db.close();
  });

  it('leaves the wish that the reader has made here', async () => {
    const archive = await archiveOf([[1, 'one']]);
    const db = await freshDatabase();
    const id = idOf(await record(db, look(1, 'one')));
    await changeWatch(db, id, (watch, context) => afterWish(watch, 'stop', context), ENGINE, NOW);
    const wished = archive.replace('"documentKind"', '"watch":"follow","documentKind"');
    expect(await imported(db, wished)).toMatchObject({ unchanged: 1 });
    expect(await loadWatch(db, id)).toMatchObject({ state: 'stopped' });
    db.close();
  });

  it('lists what was found and not shown once, also where more was found since', async () => {
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    await record(db, look(20, 'ONE'));
    const archive = await exported(db);
    await record(db, look(40, 'One'));
    const before = await exported(db);
    expect(await imported(db, archive)).toMatchObject({ unchanged: 1 });
    expect(await exported(db)).toBe(before);
    db.close();
  });

  it('brings members that are not known here to the snapshots and edits that stand there already', async () => {
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    await record(db, look(5, 'two'));
    const archive = (await exported(db))
      .replaceAll('"origin"', '"mood":"calm","origin"')
      .replaceAll('"disclosed"', '"weight":2,"disclosed"');
    expect(await planImport(db, readArchive([archive], NOW))).toMatchObject({ merged: 1, snapshots: 0 });
    await imported(db, archive);
    const { snapshots, edits } = await sharedHistory(db);
    expect(snapshots.map(({ unknown }) => unknown)).toEqual(['{"mood":"calm"}', '{"mood":"calm"}']);
    expect(edits).toHaveLength(1);
    const again = await exported(db);
    expect(again).toContain('"weight":2');
    expect(await imported(db, archive)).toMatchObject({ unchanged: 1 });
    db.close();
  });

  it('is asked for where it was read last, wherever that was', async () => {
    const archive = (await archiveOf([[1, 'one']])).replace(
      /"addresses":\[.*?\]/,
      '"addresses":["https://news.example/old"]',
    );
    const db = await freshDatabase();
    await record(db, look(5, 'one'));
    await imported(db, archive);
    const article = await findArticle(db, URL_OF_SHARED);
    expect(article?.addresses).toEqual(['https://news.example/old', URL_OF_SHARED]);
    db.close();
  });

  it('keeps no more addresses than an archive may have', async () => {
    const addresses = Array.from({ length: 100 }, (_, at) => `https://news.example/old-${at}`);
    const archive = (await archiveOf([[1, 'one']])).replace(
      /"addresses":\[.*?\]/,
      `"addresses":${JSON.stringify(addresses)}`,
    );
    const db = await freshDatabase();
    await record(db, look(5, 'one'));
    await imported(db, archive);
    const again = await exported(db);
    expect(await planImport(db, readArchive([again], NOW))).toMatchObject({ unchanged: 1 });
    expect(await imported(db, archive)).toMatchObject({ unchanged: 1 });
    db.close();
  });
});
