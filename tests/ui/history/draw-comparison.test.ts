import { describe, expect, it } from 'vitest';
import { drawComparison, type PictureContent } from '../../../lib/ui/history/picture/draw-comparison';

const PARTS = { headline: 'Ships sail', words: 'Ten ships sail.' };

function contentOf({ headline, words }: typeof PARTS): PictureContent {
  const sides = [[{ op: 'same', text: words }], [{ op: 'same', text: words }]] as const;
  return { site: 'a.example', headline, heads: ['1', '2'], rows: [{ label: 'Edited', sides }], foot: 'Made' };
}

interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly direction: string;
}

/** Draws on a canvas that notes down what is written on it; letters are ten pixels wide. */
function draw(content: PictureContent) {
  const texts: Drawn[] = [];
  const context = {
    direction: 'inherit',
    measureText: (text: string) => ({ width: text.length * 10 }),
    fillText: (text: string, x: number) => texts.push({ text, x, direction: context.direction }),
    fillRect: () => {},
    scale: () => {},
  };
  const canvas = { width: 0, height: 0, getContext: () => context };
  drawComparison(canvas as unknown as HTMLCanvasElement, content);
  return { canvas, texts };
}

describe('the picture of a comparison', () => {
  it('is twice as wide as it is drawn for', () => {
    const { canvas } = draw(contentOf(PARTS));
    expect(canvas.width).toBe(2000);
    expect(canvas.height).toBeLessThan(800);
  });

  it('writes from the left, our own words always', () => {
    const { texts } = draw(contentOf(PARTS));
    expect(texts).toContainEqual({ text: 'Ships sail', x: 40, direction: 'ltr' });
    expect(texts).toContainEqual({ text: 'Ten ships sail.', x: 40, direction: 'ltr' });
  });

  it('writes from the right what is read from there, its full stop at the left', () => {
    const { texts } = draw(contentOf({ headline: 'סערה', words: 'עשר ספינות.' }));
    expect(texts).toContainEqual({ text: 'סערה', x: 1000 - 40 - 40, direction: 'rtl' });
    // The column ends at 482.
    expect(texts).toContainEqual({ text: 'עשר ספינות.', x: 482 - 110, direction: 'rtl' });
    expect(texts).toContainEqual({ text: 'Made', x: 40, direction: 'ltr' });
  });

  it('stays within what browsers draw, however long a sentence is', () => {
    const { canvas } = draw(contentOf({ ...PARTS, words: 'word '.repeat(20_000) }));
    expect(canvas.height).toBeLessThanOrEqual(32_000);
    expect(canvas.width).toBeGreaterThan(0);
  });
});
