// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ChangeNote } from '../../../lib/page/marks/note';
import { createNoteFlow } from '../../../lib/page/marks/note-flow';
import type { PlacedChange } from '../../../lib/page/marks/place-changes';
import { added, captureByHand } from './live-page';

document.body.innerHTML = '<article><h1>Port</h1><p>The union was not asked. Ships wait.</p></article>';
const live = captureByHand(document);

function placedAt(index: number): PlacedChange {
  return { index, kind: 'added', change: added(live, index), sentences: [], gap: null };
}

/** A note that remembers what it was opened with. */
function noteOf(opened: { at: number; placed: PlacedChange }[]): ChangeNote {
  let current: PlacedChange | null = null;
  return {
    element: document.createElement('section'),
    get current() {
      return current;
    },
    open(placed, at) {
      current = placed;
      opened.push({ at, placed });
    },
    close() {
      current = null;
    },
    position() {},
    focus() {},
  };
}

describe('createNoteFlow', () => {
  it('opens a change that was placed anew since the pointer came to it at its new place, and none that has gone', () => {
    const opened: { at: number; placed: PlacedChange }[] = [];
    const note = noteOf(opened);
    const [first, second] = [placedAt(0), placedAt(1)];
    let placed = [first, second];
    const flow = createNoteFlow({
      document,
      note: () => note,
      placed: () => placed,
      reveal: () => {},
      markerOf: () => null,
    });
    const again = placedAt(1);
    placed = [again];
    flow.open(second, 'pointed');
    expect(opened).toEqual([{ at: 0, placed: again }]);
    flow.close();
    flow.open(first, 'pointed');
    expect(opened).toHaveLength(1);
    expect(flow.opened).toBeNull();
  });
});
