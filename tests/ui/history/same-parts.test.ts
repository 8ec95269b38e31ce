import { describe, expect, it } from 'vitest';
import { withSameParts } from '../../../lib/ui/history/same-parts';
import { NOW, sampleHistory, sampleSnapshot } from '../samples';

describe('a history that is loaded anew', () => {
  it('has the objects from before where they are the same', () => {
    const before = sampleHistory();
    const after = withSameParts(before, structuredClone(before));
    expect(after.article).toBe(before.article);
    for (const [at, snapshot] of after.snapshots.entries()) expect(snapshot).toBe(before.snapshots[at]);
    for (const [at, edit] of after.edits.entries()) expect(edit).toBe(before.edits[at]);
  });

  it('has what is new, and what has changed', () => {
    const before = sampleHistory();
    const [newest, ...older] = structuredClone(before.edits);
    if (!newest) throw new Error('no edit');
    const now = {
      ...structuredClone(before),
      snapshots: [...structuredClone(before.snapshots), sampleSnapshot(3, NOW)],
      edits: [{ ...newest, earlier: 2, later: 3 }, { ...newest, disclosed: true }, ...older],
    };
    const after = withSameParts(before, now);
    expect(after).toEqual(now);
    expect(after.snapshots[0]).toBe(before.snapshots[0]);
    expect(after.edits.at(-1)).toBe(before.edits.at(-1));
  });

  it('has nothing of another article', () => {
    const before = sampleHistory();
    const now = structuredClone({ ...before, article: { ...before.article, id: 8 } });
    expect(withSameParts(before, now)).toBe(now);
    expect(withSameParts(null, now)).toBe(now);
  });
});
