import { describe, expect, it } from 'vitest';
import type { Engine } from '../../lib/db/engine';
import { getArticle } from '../../lib/db/read-articles';
import { body, engine } from './looks';
import { captureOf, freshDatabase, idOf, record } from './support';

describe('a live blog', () => {
  const live = { signals: { ...captureOf().signals, documentKind: 'live-blog' as const } };
  const entries: Engine = {
    ...engine,
    compare: (...texts) => {
      const found = engine.compare(...texts);
      const hide = (change: (typeof found.changes)[number]) =>
        change.op === 'added' ? { ...change, suppressed: 'live-entry' } : change;
      return texts[2].documentKind === 'live-blog' ? { ...found, changes: found.changes.map(hide) } : found;
    },
  };

  it('keeps new entries without an edit, so that their edits are found', async () => {
    const db = await freshDatabase();
    const at = (capturedAt: number, ...sentences: string[]) =>
      record(db, captureOf({ ...live, ...body(...sentences), capturedAt }), { engine: entries });
    const id = idOf(await at(1, 'One.'));
    expect(await at(2, 'One.', 'Two.')).toMatchObject({ state: 'unchanged', isNew: true, isListed: false });
    expect(await getArticle(db, id)).toMatchObject({ editCount: 0, unreadChanges: 0, snapshotCount: 2 });
    expect(await at(3, 'One.', 'Two, corrected.')).toMatchObject({ state: 'changed', isListed: true });
  });
});
