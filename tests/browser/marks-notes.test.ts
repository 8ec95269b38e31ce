import { beforeEach, describe, expect, it } from 'vitest';
import { ADDED, ADDED_TEXT, articleOf, NUMBER, REMOVED } from './support/marks-article';
import type { ShownPart } from './support/marks-in-page';
import { useMarksPage } from './support/marks-page';

describe('change notes', () => {
  const marks = useMarksPage();

  describe('with a pointer', () => {
    beforeEach(async () => {
      await marks.open(articleOf());
      await marks.draw([NUMBER, REMOVED, ADDED]);
    });

    it('tell the earlier wording while it rests on a sentence', async () => {
      await marks.pointAt(1);
      await marks.noteOpens();
      const opened = await marks.note();
      expect(opened?.words).toContain('5,200');
      expect(opened?.words).toContain('1 of 3');
      await marks.page.mouse.move(5, 5);
      await marks.noteCloses();
    });

    it('stay while the pointer is on the note', async () => {
      await marks.pointAt(1);
      await marks.noteOpens();
      const [left = 0, top = 0] = (await marks.note())?.box ?? [];
      await marks.page.mouse.move(left + 30, top + 30);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await marks.note()).not.toBeNull();
    });

    it('stay where the pointer came to the note between two frames', async () => {
      await marks.pointAt(1);
      await marks.noteOpens();
      const [left = 0, top = 0] = (await marks.note())?.box ?? [];
      await marks.page.evaluate(() => {
        window.requestAnimationFrame = (callback) => window.setTimeout(callback, 200);
        window.cancelAnimationFrame = (handle) => window.clearTimeout(handle);
      });
      await marks.page.mouse.move(left + 30, top - 5);
      await marks.page.mouse.move(left + 30, top + 30);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await marks.note()).not.toBeNull();
    });

    it('say nothing beside the lines of a sentence', async () => {
      await marks.pointAt(0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await marks.note()).toBeNull();
    });

    it('stay open after a click until a click elsewhere', async () => {
      await marks.pointAt(4);
      await marks.page.mouse.down();
      await marks.page.mouse.up();
      await marks.noteOpens();
      await marks.page.mouse.move(5, 5);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await marks.note()).not.toBeNull();
      await marks.page.mouse.click(5, 5);
      await marks.noteCloses();
    });

    it('lead to the whole edit', async () => {
      await marks.pointAt(1);
      await marks.noteOpens();
      const [, , right = 0, bottom = 0] = (await marks.note())?.box ?? [];
      await marks.page.mouse.click(right - 50, bottom - 20);
      await expect.poll(() => marks.do((page) => page.told)).toEqual(['history']);
    });
  });

  describe('with the keyboard', () => {
    beforeEach(async () => {
      await marks.open(articleOf());
      await marks.draw([NUMBER, REMOVED, ADDED]);
    });

    const press = async (...keys: ('Tab' | 'Enter' | 'Escape')[]) => {
      for (const key of keys) await marks.page.keyboard.press(key);
    };
    const noteWords = async () => (await marks.note())?.words ?? '';
    // Firefox answers before the page has had the key.
    const tabTo = async (name: string) => {
      for (let tries = 0; tries < 12 && (await marks.focus()) !== name; tries += 1) {
        const before = await marks.do((page) => page.focusMoves());
        await press('Tab');
        await marks.until((page, moves) => page.focusMoves() > moves, before);
      }
      await expect.poll(() => marks.focus()).toBe(name);
    };

    it('are reached from the bar, told in turn, and left with Escape', async () => {
      // On the way there by Tab, a note would open where the focus rests for a moment.
      await marks.do((page) => page.focusInBar('Next'));
      await press('Enter');
      await expect.poll(() => marks.focus()).toBe('Edited, 1 of 3');
      await expect.poll(noteWords).toContain('5,200');
      await press('Escape');
      await marks.noteCloses();
      await expect.poll(() => marks.focus()).toBe('Next');
      await press('Enter');
      await expect.poll(() => marks.focus()).toBe('Removed, 2 of 3');
      await expect.poll(noteWords).toContain('It had promised an answer');
    });

    it('go on from within the note, round the ends', async () => {
      await marks.do((page) => page.show(2));
      await expect.poll(() => marks.focus()).toBe('Added, 3 of 3');
      await tabTo('Next');
      await press('Enter');
      await expect.poll(noteWords).toContain('1 of 3');
      await expect.poll(() => marks.focus()).toBe('Next');
    });

    it('open at the marker of a removed sentence', async () => {
      await tabTo('1 sentence removed');
      await marks.noteOpens();
      await press('Enter');
      await expect.poll(() => marks.focus()).toBe('Removed, 2 of 3');
      await press('Escape');
      await expect.poll(() => marks.focus()).toBe('1 sentence removed');
    });

    /** Renders the article anew, as frameworks do, and waits until the marks stand again. */
    const renderAnew = async () => {
      await marks.page.evaluate(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      await marks.until(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(
            (range) => range.startContainer.isConnected && String(range).startsWith('The union'),
          ),
        ),
      );
    };

    it('leave the focus on the marker where the page is rendered anew', async () => {
      await tabTo('1 sentence removed');
      await renderAnew();
      await expect.poll(() => marks.focus()).toBe('1 sentence removed');
    });

    it('give the focus back to the marker that stands in place of the one they came from', async () => {
      await tabTo('1 sentence removed');
      await press('Enter');
      await expect.poll(() => marks.focus()).toBe('Removed, 2 of 3');
      await renderAnew();
      await expect.poll(() => marks.focus()).toBe('Removed, 2 of 3');
      await press('Escape');
      await expect.poll(() => marks.focus()).toBe('1 sentence removed');
    });

    it('open when a link in a sentence is focused', async () => {
      await press('Tab');
      await marks.noteOpens();
      expect(await marks.page.evaluate(() => document.activeElement?.localName)).toBe('a');
      await press('Escape');
      await marks.noteCloses();
    });

    it('can be rid of their bar, for as long as the reader says', async () => {
      await marks.open(articleOf());
      await marks.draw([ADDED]);
      await tabTo('Hide');
      await press('Enter', 'Tab');
      await expect.poll(() => marks.focus()).toBe('Hide for this article');
      await press('Escape');
      await expect.poll(() => marks.focus()).toBe('Hide');
      await press('Enter');
      await tabTo('Hide on this site');
      await press('Enter');
      await expect.poll(() => marks.do((page) => page.told)).toEqual(['hide for site']);
      await expect.poll(() => marks.do((page) => page.bar())).toBeNull();
      expect(await marks.texts()).toContain(ADDED_TEXT);
    });
  });

  describe('in a narrow window', () => {
    const covers = (part: ShownPart | null, [left, top, right, bottom]: readonly number[]) => {
      const [l = 0, t = 0, r = 0, b = 0] = part?.box ?? [];
      return l < (right ?? 0) && r > (left ?? 0) && t < (bottom ?? 0) && b > (top ?? 0);
    };

    it.each([0, 1, 2])(
      'never cover the sentence they tell of, nor leave the window (change %i)',
      async (index) => {
        await marks.open(articleOf({ foot: '<div style="height:2000px"></div>' }));
        await marks.page.setViewport({ width: 320, height: 560 });
        await marks.draw([NUMBER, REMOVED, ADDED]);
        await marks.do((page, at) => page.show(at), index);
        const opened = await marks.noteAtRest();
        const [left, top, right, bottom] = opened.box;
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
        expect(bottom).toBeLessThanOrEqual(560);
        const lines = await marks.do((page, at) => page.sentence(at), [1, 2, 4][index] ?? 1);
        if (index !== 1) for (const line of lines) expect(covers(opened, line)).toBe(false);
        const sideways = await marks.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
      },
    );
  });
});
