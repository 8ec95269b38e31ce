import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atomProblems } from '../../export/atom-validator';
import { articlePage, edited, HEADLINE, PARAGRAPHS } from '../support/article-page';
import { savedText } from '../support/own-pages';
import { useReader } from '../support/reader';

const ADDRESS = 'http://history.example/ferry';
const NEW_HEADLINE = 'Second ferry to sail to the northern islands from June';
const ADDED = 'The union of the seamen had asked for a third crew since the winter, its speaker said.';
const [FIRST = '', , THIRD = '', FOURTH = '', FIFTH = '', SIXTH = ''] = PARAGRAPHS;

/** What News Sniffer's page of an article shows, and more; docs/decisions.md. */
describe('an article on the history page', () => {
  const reader = useReader();
  let page: Page;
  let article = 0;

  beforeAll(async () => {
    reader.publish(ADDRESS, articlePage());
    const { outcome } = await reader.visit(ADDRESS);
    if (outcome.state !== 'first-read') throw new Error(`not recorded: ${JSON.stringify(outcome)}`);
    article = outcome.articleId;
    // The last paragraph comes first, one sentence goes, one comes, a number and the headline change.
    const [, rest = ''] = FOURTH.split('. ');
    const [, numbered = ''] = edited('41,000', '14,000');
    const paragraphs = [SIXTH, FIRST, numbered, THIRD, rest, `${FIFTH} ${ADDED}`];
    reader.publish(ADDRESS, articlePage({ headline: NEW_HEADLINE, paragraphs }));
    await reader.visit(ADDRESS);
    reader.publish(
      ADDRESS,
      articlePage({
        headline: NEW_HEADLINE,
        paragraphs: paragraphs.map((text) => text.replace('Thursday', 'Friday')),
      }),
    );
    await reader.visit(ADDRESS);
    page = await reader.driver.openExtensionPage('history.html');
  });

  afterAll(() => page?.close());

  async function open(hash: string, selector: string): Promise<void> {
    await page.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
    await page.waitForSelector(selector);
  }

  const show = (parameters: string, selector: string) => open(`article=${article}${parameters}`, selector);

  /** Shows a comparison, and waits until it is the one that stands there. */
  const compare = async (numbers: string, more = '') => {
    await show(`&compare=${numbers}${more}`, 'table.comparison');
    await isCompared(numbers);
  };

  const isCompared = async (numbers: string) => {
    const heads = numbers.split('-').map((number) => `Snapshot ${Number(number) + 1} `);
    await page.waitForFunction(
      (wanted) => {
        const shown = [...document.querySelectorAll('table.comparison thead th')];
        return wanted.every((words, at) => shown[at]?.textContent?.startsWith(words));
      },
      {},
      heads,
    );
  };

  const text = (selector: string) =>
    page.evaluate(
      (wanted) => document.querySelector(wanted)?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? null,
      selector,
    );

  /** Of each row of an operation: the text of both columns. */
  const rows = (op: string) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(`tr[data-op="${wanted}"]`)].map((row) => ({
          earlier: row.querySelector('.side-cell-earlier')?.textContent ?? '',
          later: row.querySelector('.side-cell-later')?.textContent ?? '',
        })),
      op,
    );

  describe('names', () => {
    beforeAll(() => show('', '.facts'));

    it.each([
      ['its source', 'source', /^history\.example/],
      ['when it was first seen', 'first-seen', /^First read.*\d/],
      ['when it was published', 'published', /^Published.*\d/],
      ['when it was last read', 'last-read', /\d/],
      ['when it last changed', 'last-changed', /\d/],
      ['when it was last checked', 'last-checked', /\d/],
      ['its number of edits, the first snapshot none of them', 'edits', /2 edits, 3 snapshots/],
      ['when it is checked next, or that it is not', 'watch', /./],
      ['its first headline', 'headline-first', new RegExp(HEADLINE)],
    ])('%s', async (_, fact, expected) => {
      const value = (await text(`[data-fact="${fact}"]`)) ?? '';
      expect(fact === 'source' ? value.replace(/^Source/, '') : value).toMatch(expected);
    });

    it('its headline now', async () => {
      expect(await text('.article-heading h1')).toBe(NEW_HEADLINE);
    });

    it('links to the source', async () => {
      expect(
        await page.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-fact="source"] a')?.href),
      ).toBe(ADDRESS);
    });

    it('shows a feed of its changes, newest first', async () => {
      const kinds = await page.evaluate(() =>
        [...document.querySelectorAll('.edits > .edit .chips')].map((chips) => chips.textContent),
      );
      expect(kinds).toHaveLength(2);
      expect(kinds[0]).toContain('date');
      expect(kinds[1]).toContain('headline');
    });

    it.each([
      ['the newest edits first', '.actions [data-form="atom"]', '&', [/Friday/, /14,000/]],
      [
        'those of what a search finds',
        '.search-view [data-form="atom"]',
        'view=search&search=Thursday',
        [/Friday/, /14,000/],
      ],
    ])('saves a feed that validates: %s', async (_, button, hash, wanted) => {
      await (hash === '&' ? show('', button) : open(hash, button));
      const feed = await savedText(page, button);
      expect(atomProblems(feed)).toEqual([]);
      const entries = feed.split('<entry>').slice(1);
      expect(entries).toHaveLength(wanted.length);
      for (const [at, words] of wanted.entries()) expect(entries[at]).toMatch(words);
      await show('', '.facts');
    });

    it('shows its snapshots in a line', async () => {
      expect(await page.evaluate(() => document.querySelectorAll('.timeline .stop').length)).toBe(3);
    });
  });

  describe('compares two snapshots', () => {
    beforeAll(() => compare('0-1'));

    it('in two columns with their numbers, both times and the time between them in words', async () => {
      const heads = await page.evaluate(() =>
        [...document.querySelectorAll('thead th')].map((head) => head.textContent),
      );
      expect(heads[0]).toMatch(/^Snapshot 1 .*\d/);
      expect(heads[1]).toMatch(/^Snapshot 2 .*\d.* (seconds?|minutes?) later$/);
    });

    it('with both headlines', async () => {
      expect(await text('.part-headline .side-cell-earlier')).toBe(HEADLINE);
      expect(await text('.part-headline .side-cell-later')).toBe(NEW_HEADLINE);
    });

    it('with unchanged rows, the same on both sides', async () => {
      const unchanged = await rows('unchanged');
      expect(unchanged.length).toBeGreaterThan(0);
      for (const { earlier, later } of unchanged) expect(earlier).toBe(later);
    });

    it('with marks on the words that changed', async () => {
      const marks = await page.evaluate(() =>
        [...document.querySelectorAll('tr[data-op="edited"].part-body :is(del, ins)')].map(
          (mark) => mark.textContent,
        ),
      );
      expect(marks).toEqual(['41,000', '14,000']);
    });

    it('with rows of what was only added and of what was only removed', async () => {
      expect(await rows('added')).toEqual([{ earlier: '', later: ADDED }]);
      expect(await rows('removed')).toEqual([
        { earlier: 'Fares will not rise before the autumn.', later: '' },
      ]);
    });

    it('with rows of what moved at both places, each leading to the other', async () => {
      const [came, went] = await rows('moved');
      expect(came).toEqual({ earlier: expect.stringMatching(/^↓ Stood in paragraph \d$/), later: SIXTH });
      expect(went).toEqual({ earlier: SIXTH, later: expect.stringMatching(/^↑ Now in paragraph \d$/) });
      await page.click('tr[data-op="moved"] .side-cell-later .partner');
      await page.waitForFunction(
        () => document.activeElement === document.querySelector('tr[data-op="moved"]'),
      );
    });

    it('and leads to the next and the previous edit', async () => {
      await page.keyboard.press('l');
      await page.waitForFunction(() => location.hash.includes('compare=1-2'));
      await isCompared('1-2');
      await page.click('.step[aria-keyshortcuts="h"]');
      await page.waitForFunction(() => location.hash.includes('compare=0-1'));
      await isCompared('0-1');
    });

    it('and leads to the next and the previous change', async () => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.waitForFunction(() => location.hash.endsWith('change=2'));
      await page.keyboard.press('k');
      await expect.poll(() => text('tr[aria-current] .permalink')).toBe('1');
    });
  });

  it('opens at a change by its address', async () => {
    await compare('0-1', '&change=3');
    await page.waitForFunction(
      () => document.querySelector('tr[aria-current] .permalink')?.textContent === '3',
    );
    await page.waitForFunction(() => {
      const box = document.querySelector('tr[aria-current]')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  });

  it('compares any two snapshots', async () => {
    await compare('0-2');
    const edits = (await rows('edited')).map(({ later }) => later);
    expect(edits).toHaveLength(3);
    expect(edits.join(' ')).toMatch(/14,000/);
    expect(edits.join(' ')).toMatch(/Friday/);
  });

  it('says so where what an address names is not kept', async () => {
    await show('&compare=0-7', '.placeholder');
    await expect.poll(() => text('.placeholder')).toBe('One of these two snapshots is not kept (any more).');
    await page.evaluate(() => {
      location.hash = 'article=99999';
    });
    await page.waitForFunction(() =>
      document.querySelector('.placeholder')?.textContent?.includes('This article'),
    );
  });
});
