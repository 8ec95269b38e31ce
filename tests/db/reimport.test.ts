import { describe, expect, it } from 'vitest';
import { afterWish } from '../../lib/article/watch-steps';
import { changeWatch, loadWatch } from '../../lib/db/watches';
import { archiveOf, exported, imported, look, NOW } from './archives';
import { ENGINE, freshDatabase, idOf, record } from './support';

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
});
