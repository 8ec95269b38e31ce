import { describe, expect, it } from 'vitest';
import type { Box, SpotInput } from '../../../lib/page/marks/marker-spot';
import { findSpot } from '../../../lib/page/marks/marker-spot';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

const BLOCK = box(100, 100, 700, 200);
const END_OF_LINE = box(100, 120, 400, 140);

function input(given: Partial<SpotInput> = {}): SpotInput {
  return {
    after: END_OF_LINE,
    before: null,
    block: BLOCK,
    tag: { width: 120, height: 20 },
    viewportWidth: 1000,
    rightToLeft: false,
    isFree: () => true,
    ...given,
  };
}

describe('findSpot', () => {
  it('sets the tag behind the last word where the line has room', () => {
    expect(findSpot(input())).toEqual({ x: 403, top: 120, height: 20, mode: 'label', tagX: 5 });
  });

  it('trusts the room inside the block while it cannot be seen', () => {
    expect(findSpot(input({ isFree: () => null }))?.mode).toBe('label');
  });

  it.each<[string, Partial<SpotInput>, string, number]>([
    ['a picture stands behind the line', { isFree: (seen) => seen.left > 700 }, 'margin', 712],
    ['the sentence goes on in the line', { before: box(406, 120, 600, 140) }, 'margin', 712],
    [
      'only the margin before the block is free',
      {
        before: box(406, 120, 600, 140),
        block: box(200, 100, 700, 200),
        isFree: (seen) => seen.right < 200,
      },
      'margin',
      68,
    ],
  ])('takes the margin where %s', (_, given, mode, left) => {
    const spot = findSpot(input(given));
    expect(spot?.mode).toBe(mode);
    expect((spot?.x ?? 0) + (spot?.tagX ?? 0)).toBe(left);
  });

  it.each<[string, Partial<SpotInput>]>([
    ['no margin is free', { isFree: () => false }],
    ['no margin is seen to be free', { before: box(406, 120, 600, 140), isFree: () => null }],
    [
      'the window ends with the block',
      { before: box(406, 120, 600, 140), block: box(10, 0, 700, 9), viewportWidth: 720 },
    ],
  ])('shortens the tag where %s', (_, given) => {
    expect(findSpot(input(given))?.mode).toBe('compact');
  });

  it('sets the tick midway between two sentences of a line', () => {
    expect(findSpot(input({ before: box(410, 120, 600, 140), isFree: () => false }))?.x).toBe(404);
  });

  it('stands before the first sentence where nothing comes before it', () => {
    expect(findSpot(input({ after: null, before: END_OF_LINE, isFree: () => false }))?.x).toBe(97);
  });

  it('keeps a shortened tag inside a narrow window', () => {
    const narrow = {
      after: box(8, 0, 318, 20),
      block: box(8, 0, 318, 40),
      viewportWidth: 320,
      isFree: () => false,
    };
    expect(findSpot(input(narrow))?.x).toBe(306);
  });

  it('mirrors everything in text that runs from right to left', () => {
    const mirrored = input({
      after: box(600, 120, 900, 140),
      block: box(300, 100, 900, 200),
      rightToLeft: true,
    });
    expect(findSpot(mirrored)).toEqual({ x: 597, top: 120, height: 20, mode: 'label', tagX: -125 });
  });

  it('finds none where neither neighbour is shown', () => {
    expect(findSpot(input({ after: null }))).toBeNull();
  });
});
