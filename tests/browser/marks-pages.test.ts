import { describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks';
import { ADDED, ADDED_TEXT, articleOf, LOST, NUMBER, NUMBER_TEXT, REMOVED } from './support/marks-article';
import type { GivenChange } from './support/marks-in-page';
import { useMarksPage } from './support/marks-page';

describe('marks', () => {
  const marks = useMarksPage();

  describe('on pages of all kinds', () => {
    it('stand on dark pages in dark colours, and change with the page', async () => {
      await marks.open(articleOf({ style: 'body.dark{background:#111;color:#eee}' }));
      await marks.draw([ADDED]);
      await marks.page.evaluate(() => document.body.classList.add('dark'));
      await marks.until(() => CSS.highlights.has('late-edition-added-dark'));
      expect(await readMarks(marks.page)).toEqual([{ name: 'late-edition-added-dark', text: ADDED_TEXT }]);
    });

    it('leave out the ground where the publisher’s text would not be readable on it', async () => {
      await marks.open(articleOf({ style: 'p{color:#888}' }));
      await marks.draw([ADDED]);
      const [mark] = await readMarks(marks.page);
      expect(mark?.name).toMatch(/^late-edition-added(-dark)?-plain$/);
    });

    it.each(['html{zoom:.8}', 'body{zoom:1.4}', 'main{transform:scale(.9)}'])(
      'stand with their notes where the words are: %s',
      async (style) => {
        await marks.open(articleOf({ style }));
        await marks.draw([ADDED, REMOVED]);
        await marks.pointAt(4);
        await marks.noteOpens();
        const [note, lines] = await marks.do((page) => [page.note()?.box ?? [], page.sentence(4)] as const);
        expect(note[0]).toBeCloseTo(Math.min(...lines.map(([left]) => left)), -1);
        expect(note[1]).toBeGreaterThanOrEqual(Math.max(...lines.map(([, , , bottom]) => bottom)));
      },
    );

    it('stand without violation under the strictest policy', async () => {
      const headers = { 'content-security-policy': "default-src 'none'" };
      await marks.open(articleOf().replace(/<style>.*?<\/style>/, ''), headers);
      await marks.page.evaluate(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          document.body.append(event.violatedDirective),
        );
      });
      await marks.draw([NUMBER, REMOVED, ADDED, LOST]);
      await marks.do((page) => page.show(0));
      expect(await marks.page.evaluate(() => document.body.textContent)).not.toContain('-src');
      expect((await marks.note())?.words).toContain('5,200');
    });

    it('are placed anew where the page renders the article anew', async () => {
      await marks.open(articleOf());
      await marks.draw([NUMBER, ADDED]);
      await marks.page.evaluate(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      await marks.until(() => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
        return ranges.some(
          (range) => range.startContainer.isConnected && String(range).startsWith('The union'),
        );
      });
      expect(await marks.texts()).toEqual(expect.arrayContaining([NUMBER_TEXT, '2,500', ADDED_TEXT]));
    });

    it('go where the page changes the sentence itself', async () => {
      await marks.open(articleOf());
      await marks.draw([NUMBER, ADDED]);
      await marks.page.evaluate(() => document.querySelector('b')?.replaceChildren('1,900'));
      await marks.until((page) => page.told.includes('placed 1'));
      expect(await marks.texts()).toEqual([ADDED_TEXT]);
      expect((await marks.do((page) => page.bar()))?.words).toContain('1 not in the text');
    });

    it('come back where the page takes out what it does not know', async () => {
      await marks.open(articleOf());
      await marks.draw([REMOVED]);
      await marks.page.evaluate(() => document.querySelector('late-edition-layer')?.remove());
      await marks.until((page) => page.bar() !== null && page.markers().length === 1);
    });

    it('hold up on a page that rewrites itself every 50 ms', async () => {
      await marks.open(articleOf());
      await marks.draw([NUMBER, REMOVED, ADDED]);
      await marks.page.evaluate(async () => {
        const paragraphs = document.querySelectorAll('article p');
        for (let round = 0; round < 60; round += 1) {
          for (const paragraph of paragraphs)
            paragraph.replaceChildren(...[...paragraph.childNodes].map((node) => node.cloneNode(true)));
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      });
      await marks.until(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((range) => String(range).startsWith('The union')),
        ),
      );
    });

    it('keep the earlier wording from the page’s scripts', async () => {
      await marks.open(articleOf());
      await marks.draw([NUMBER]);
      await marks.do((page) => page.show(0));
      expect((await marks.note())?.words).toContain('5,200');
      const seen = await marks.page.evaluate(() => {
        const page = globalThis as unknown as { find(text: string): boolean };
        const selection = getSelection();
        selection?.selectAllChildren(document.documentElement);
        const selected = String(selection);
        selection?.removeAllRanges();
        return { found: page.find('5,200'), selected, html: document.documentElement.outerHTML };
      });
      expect(seen.found).toBe(false);
      expect(`${seen.selected}${seen.html}`).not.toContain('5,200');
    });

    it('ignore frames', async () => {
      const frame = `<iframe srcdoc="<p>${ADDED_TEXT}</p>"></iframe>`;
      await marks.open(articleOf({ foot: frame }));
      await marks.draw([ADDED]);
      expect(await marks.texts()).toEqual([ADDED_TEXT]);
    });

    it('keep to the text in right-to-left script', async () => {
      await marks.open(articleOf().replace('lang="en"', 'lang="ar" dir="rtl"'));
      await marks.draw([REMOVED]);
      const [marker] = await marks.do((page) => page.markers());
      const lines = await marks.do((page) => page.sentence(2));
      expect(marker?.box[2]).toBeLessThanOrEqual((lines.at(-1)?.[0] ?? 0) + 1);
    });

    it('wrap the text where highlights are missing, and unwrap it again', async () => {
      await marks.open(articleOf());
      const html = () => marks.page.evaluate(() => document.body.outerHTML);
      const before = await html();
      await marks.page.evaluate(() => {
        Reflect.deleteProperty(globalThis, 'Highlight');
        Reflect.deleteProperty(CSS, 'highlights');
      });
      await marks.draw([NUMBER, ADDED]);
      const wrapped = await marks.page.evaluate(() =>
        [...document.querySelectorAll('late-edition-mark')].map((element) => [
          element.textContent,
          getComputedStyle(element).textDecorationStyle,
        ]),
      );
      expect(wrapped).toContainEqual(['2,500', 'solid']);
      expect(wrapped).toContainEqual(['About ', 'dotted']);
      await marks.pointAt(1);
      await marks.noteOpens();
      await marks.do((page) => page.remove());
      expect(await html()).toBe(before);
    });

    it('draw a thousand changes', async () => {
      const sentences = Array.from(
        { length: 2_000 },
        (_, at) => `Sentence number ${at} tells of ship ${at}.`,
      );
      await marks.open(articleOf({ sentences }));
      const changes = Array.from({ length: 1_000 }, (_, at): GivenChange => {
        if (at % 5 === 0) return { removed: `It was sentence ${at}.`, after: at * 2 };
        return { edited: at * 2, earlier: `Sentence number ${at * 2} told of boat ${at}.` };
      });
      expect((await marks.draw(changes)).marked).toBe(1_000);
    });
  });
});
