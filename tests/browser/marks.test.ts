import { beforeEach, describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks';
import { ADDED, ADDED_TEXT, articleOf, LOST, NUMBER, NUMBER_TEXT, REMOVED } from './support/marks-article';
import { useMarksPage } from './support/marks-page';
import { BROWSER } from './support/reader';

describe('marks in a page', () => {
  const marks = useMarksPage();

  describe('drawn on an article', () => {
    beforeEach(() => marks.open(articleOf()));

    it('stand under sentences and changed words, and nowhere else', async () => {
      expect(await marks.draw([NUMBER, REMOVED, { moved: 3 }, ADDED])).toMatchObject({
        marked: 4,
        unplaced: 0,
      });
      expect(await readMarks(marks.page)).toEqual(
        expect.arrayContaining([
          { name: 'late-edition-edited', text: NUMBER_TEXT },
          { name: 'late-edition-edited-word', text: '2,500' },
          { name: 'late-edition-moved', text: 'Shipping lines were told to expect delays.' },
          { name: 'late-edition-added', text: ADDED_TEXT },
        ]),
      );
      expect(await readMarks(marks.page)).toHaveLength(4);
    });

    it('say where a sentence was removed', async () => {
      await marks.draw([REMOVED]);
      const [marker] = await marks.do((page) => page.markers());
      expect(marker).toMatchObject({ words: '1 sentence removed', mode: 'label' });
    });

    it('leave no trace when they are removed', async () => {
      const snapshot = () =>
        marks.page.evaluate(() => {
          const nodes: string[] = [];
          const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
          while (walker.nextNode())
            nodes.push(`${walker.currentNode.nodeName} ${walker.currentNode.nodeValue}`);
          const html = document.documentElement.outerHTML;
          return {
            nodes,
            html,
            height: document.documentElement.scrollHeight,
            width: document.documentElement.scrollWidth,
          };
        });
      const before = await snapshot();
      await marks.draw([NUMBER, REMOVED, ADDED, LOST]);
      await marks.pointAt(1);
      await marks.noteOpens();
      await marks.do((page) => page.show(null));
      expect((await snapshot()).width).toBe(before.width);
      await marks.do((page) => page.remove());
      expect(await snapshot()).toEqual(before);
      const left = () => marks.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
      expect(await left()).toEqual([0, 0]);
      await marks.pointAt(1);
      await marks.page.evaluate(() => document.querySelector('b')?.replaceChildren('3,000'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await snapshot()).toEqual({
        ...before,
        nodes: expect.anything(),
        html: before.html.replace('2,500', '3,000'),
      });
      expect(await left()).toEqual([0, 0]);
      expect(await marks.do((page) => page.show(null))).toBe(false);
    });

    it('list what has no place in the page', async () => {
      expect(await marks.draw([LOST, ADDED])).toMatchObject({ marked: 1, unplaced: 1 });
      expect((await marks.do((page) => page.bar()))?.words).toContain('1 not in the text');
    });

    it('are left out where the reader wants none, and bar and notes still tell', async () => {
      await marks.draw([NUMBER, REMOVED], { showMarks: false });
      expect(await marks.texts()).toEqual([]);
      expect(await marks.do((page) => page.markers())).toEqual([]);
      expect(await marks.do((page) => page.show(0))).toBe(true);
      expect((await marks.note())?.words).toContain('5,200');
    });
  });

  // Firefox draws highlights in forced colours as their rules say, and cannot be told to force colours from here.
  if (BROWSER === 'chromium')
    it(
      'are lines alone in forced colours, as these come and go, and absent in print',
      inForcedColoursAndPrint,
    );

  async function inForcedColoursAndPrint() {
    await marks.open(articleOf());
    const session = await marks.page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    await marks.draw([NUMBER, REMOVED, ADDED]);
    expect(await marks.texts()).toEqual([]);
    expect(await marks.do((page) => page.lines())).toBeGreaterThan(2);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await marks.until(() => CSS.highlights.size > 0);
    await session.send('Emulation.setEmulatedMedia', { features });
    await marks.until((page) => CSS.highlights.size === 0 && page.lines() > 2);
    await session.send('Emulation.setEmulatedMedia', { media: 'print', features: [] });
    const display = () =>
      marks.page.evaluate(
        () => getComputedStyle(document.querySelector('late-edition-layer') ?? document.body).display,
      );
    expect(await display()).toBe('none');
  }
});
