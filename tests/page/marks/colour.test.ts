import { describe, expect, it } from 'vitest';
import { contrast, hexColour, parseColour } from '../../../lib/page/marks/colour';
import type { PaintKind } from '../../../lib/page/marks/palette';
import { LINES, PALETTE, TONES } from '../../../lib/page/marks/palette';

const KINDS = Object.keys(LINES) as PaintKind[];
const MARKS = TONES.flatMap((tone) => KINDS.map((kind) => ({ tone, kind, ...PALETTE[tone][kind] })));

describe('parseColour', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(0, 0, 0, 0.84)', [0, 0, 0, 0.84]],
    ['rgb(0 0 255 / 0.5)', [0, 0, 1, 0.5]],
    ['color(srgb 0.25 0.5 1)', [0.25, 0.5, 1, 1]],
    ['color(display-p3 1 1 1 / 0.5)', [1, 1, 1, 0.5]],
  ])('reads %s', (css, expected) => {
    expect(parseColour(css)).toEqual(expected);
  });

  it.each([
    ['lab(0 0 0)', 21],
    ['oklch(1 0 0)', 1],
    ['oklab(0.5 0 0)', 6],
  ])('keeps the lightness of %s', (css, onWhite) => {
    expect(contrast(parseColour(css) ?? [1, 1, 1, 1], hexColour('#ffffff'))).toBeCloseTo(onWhite, 0);
  });

  it.each(['currentcolor', '', 'color(prophoto-rgb 1 1 1)', 'url(x)'])('does not know %j', (css) => {
    expect(parseColour(css)).toBeNull();
  });
});

describe('contrast', () => {
  it('is 21 for black on white, and less where the black is thin', () => {
    expect(contrast(hexColour('#000000'), hexColour('#ffffff'))).toBeCloseTo(21, 1);
    expect(contrast([0, 0, 0, 0.5], hexColour('#ffffff'))).toBeCloseTo(3.95, 1);
  });
});

describe('the palette', () => {
  it.each(MARKS)('keeps usual text readable on $kind, $tone', ({ tone, ground }) => {
    const texts = tone === 'light' ? ['#000000', '#1c1b19', '#444444'] : ['#ffffff', '#ececea', '#d0d0d0'];
    for (const text of texts) expect(contrast(hexColour(text), hexColour(ground))).toBeGreaterThan(4.5);
  });

  it.each(MARKS)('sets the line under $kind, $tone, off its ground', ({ ground, line }) => {
    expect(contrast(hexColour(line), hexColour(ground))).toBeGreaterThan(3);
  });

  it.each(MARKS)('sets the line under $kind, $tone, off a plain page', ({ tone, line }) => {
    const page = tone === 'light' ? '#ffffff' : '#1b1b1d';
    expect(contrast(hexColour(line), hexColour(page))).toBeGreaterThan(3);
  });

  it('tells the marks of whole sentences apart by their lines alone', () => {
    const styles = (['added', 'edited', 'moved'] as const).map((kind) => LINES[kind].style);
    expect(new Set(styles).size).toBe(3);
  });
});
