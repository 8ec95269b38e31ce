import { describe, expect, it } from 'vitest';
import type { NotePositionInput } from '../../../lib/page/marks/note-position';
import { placeNote } from '../../../lib/page/marks/note-position';

const ROOM = { left: 8, top: 8, right: 992, bottom: 792 };
const sentence = (top: number, bottom: number, left = 100, right = 700) => ({ left, top, right, bottom });

function place(given: Partial<NotePositionInput>) {
  const input = {
    sentence: sentence(100, 160),
    size: { width: 380, height: 200 },
    room: ROOM,
    rightToLeft: false,
  };
  return placeNote({ ...input, ...given });
}

describe('placeNote', () => {
  it('stands under the sentence, flush with it', () => {
    expect(place({})).toMatchObject({ left: 100, top: 170 });
  });

  it('stands over the sentence where there is no room under it', () => {
    expect(place({ sentence: sentence(600, 700) })).toMatchObject({ top: 390, maxHeight: 200 });
  });

  it('stays in the window where the sentence begins at its edge', () => {
    expect(place({ sentence: sentence(100, 160, 900, 990) }).left).toBe(612);
  });

  it('is flush with the right edge of text that runs from right to left', () => {
    expect(place({ rightToLeft: true }).left).toBe(320);
  });

  it('is lower and scrolls inside where the room is less than its height', () => {
    const found = place({ size: { width: 380, height: 900 }, sentence: sentence(100, 300) });
    expect(found).toMatchObject({ top: 310, maxHeight: 482 });
  });

  it('stands beside a sentence that leaves no room over or under it', () => {
    expect(place({ sentence: sentence(20, 780, 100, 500) })).toMatchObject({ left: 510 });
  });

  it.each([
    [sentence(100, 160), 380],
    [sentence(600, 700), 380],
    [sentence(300, 420), 380],
    [sentence(40, 500, 8, 312), 304],
    [sentence(300, 740, 8, 312), 304],
  ])('never covers the sentence at %j', (lines, width) => {
    const size = { width, height: 200 };
    const { top, maxHeight } = place({ sentence: lines, size, room: { ...ROOM, right: 8 + width } });
    const bottom = top + Math.min(size.height, maxHeight);
    expect(top >= lines.bottom || bottom <= lines.top).toBe(true);
    expect(top).toBeGreaterThanOrEqual(ROOM.top);
    expect(bottom).toBeLessThanOrEqual(ROOM.bottom);
  });

  it('shows at least something at an edge where the sentence fills the window', () => {
    const found = place({ sentence: sentence(-200, 900, 0, 1000) });
    expect(found.maxHeight).toBeGreaterThan(100);
  });
});
