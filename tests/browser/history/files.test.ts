import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHANGE_COLUMNS } from '../../../lib/export/changes-csv';
import { useDownloads } from '../support/downloads';
import type { MadeArticle } from '../support/made-archive';
import { archiveWith, DAY_MS } from '../support/made-archive';
import { bringIn, openAnew, textsOf } from '../support/own-pages';
import { useReader } from '../support/reader';

const AT = Date.UTC(2026, 1, 2, 8);
const HEADLINE = 'Baker & son: “we only <b>bake</b>”';
const EARLIER = 'The oven took 90 loaves, "more or less", he said. It is lit at four.';
const LATER = 'The oven took 60 loaves, "more or less", he said. It is lit at four.';
const REPORT = 'http://report.example/report.html';

const BAKER: MadeArticle = {
  address: 'https://bread.example/news/baker',
  texts: [
    {
      at: AT,
      headline: HEADLINE,
      paragraphs: [EARLIER, 'A night in the bakery <img src=x onerror=alert(1)>.'],
    },
    {
      at: AT + DAY_MS,
      headline: HEADLINE,
      paragraphs: [
        LATER,
        'A night in the bakery <img src=x onerror=alert(1)>.',
        '-3 degrees were measured at dawn.',
      ],
    },
  ],
};

/** So many that an export of all can be stopped on its way. */
const OTHERS = Array.from(
  { length: 250 },
  (_, at): MadeArticle => ({
    address: `https://rolls.example/news/${at}`,
    texts: [
      { at: AT + at, headline: `Roll number ${at}`, paragraphs: [`It has ${at} seeds, counted twice.`] },
    ],
  }),
);

const DAY = '\\d{4}-\\d\\d-\\d\\d';

describe('a file from the history page', () => {
  const downloads = useDownloads();
  const reader = useReader({ downloads: downloads.folder });
  let page: Page;

  beforeAll(async () => {
    page = await bringIn(reader.driver, await archiveWith([BAKER, ...OTHERS]));
  });

  /** What the menu of the article, or of what a filter found, saves in a form. */
  async function saved(hash: string, menu: string, form: string) {
    await openAnew(page, hash);
    await page.waitForSelector(`${menu} summary`);
    await page.click(`${menu} summary`);
    const file = await downloads.saved(() => page.click(`${menu} [data-form="${form}"]`));
    await expect.poll(() => textsOf(page, `${menu} [role="status"]`)).toEqual(['Saved']);
    return file;
  }

  it('is a table of the changes of an article, one a line', async () => {
    const { name, text } = await saved('article=1', '.actions .menu', 'csv');
    expect(name).toMatch(new RegExp(`^late-edition-baker-${DAY}\\.csv$`));
    const [head, ...lines] = cellsOf(text);
    expect(head).toEqual(CHANGE_COLUMNS);
    const of = (column: (typeof CHANGE_COLUMNS)[number]) =>
      lines.map((cells) => cells[CHANGE_COLUMNS.indexOf(column)]);
    expect(of('article')).toEqual(Array(2).fill(BAKER.address));
    expect(of('headline')).toEqual(Array(2).fill(HEADLINE));
    expect(of('operation')).toEqual(['edited', 'added']);
    expect(of('kinds')).toEqual(
      ['number quotation', 'added'].map((kinds) => expect.stringContaining(kinds.split(' ')[0] ?? '')),
    );
    expect(of('earlier_snapshot')).toEqual(['1', '1']);
    expect(of('later_captured_at')).toEqual(Array(2).fill(new Date(AT + DAY_MS).toISOString()));
    expect(of('minutes_between')).toEqual(['1440', '1440']);
    expect(of('earlier_text')).toEqual([EARLIER.split(' It is')[0], '']);
    // No formula for whoever opens it in a spreadsheet.
    expect(of('later_text')).toEqual([LATER.split(' It is')[0], "'-3 degrees were measured at dawn."]);
  });

  it('is a table of what a filter finds', async () => {
    const { text } = await saved('words=baker', '.list-pane .menu', 'csv');
    expect(cellsOf(text)).toHaveLength(3);
    const { text: none } = await saved('site=rolls.example', '.list-pane .menu', 'csv');
    expect(cellsOf(none)).toEqual([CHANGE_COLUMNS]);
  });

  it('is an archive of what a filter finds', async () => {
    const { name, text } = await saved('site=bread.example', '.list-pane .menu', 'archive');
    expect(name).toMatch(new RegExp(`^late-edition-${DAY}\\.json$`));
    expect(JSON.parse(text)).toMatchObject({ articles: [{ canonicalUrl: BAKER.address }] });
  });

  it('is a report that opens as a page by itself, without a script', async () => {
    const { name, text } = await saved('article=1', '.actions .menu', 'report');
    expect(name).toMatch(new RegExp(`^late-edition-baker-${DAY}\\.html$`));
    reader.publish(REPORT, text);
    const before = reader.requests.length;
    const report = await reader.driver.newPage();
    await report.goto(REPORT);
    const shown = await report.evaluate(() => ({
      title: document.title,
      headline: document.querySelector('h1')?.textContent,
      link: document.querySelector<HTMLAnchorElement>('dl a')?.href,
      marks: [...document.querySelectorAll('del, ins')].map(({ textContent }) => textContent),
      snapshots: document.querySelectorAll('tbody tr').length,
      text: document.body.textContent,
      active: document.querySelectorAll('script, img, link, iframe, object, embed, form, [src], [onerror]')
        .length,
      width: document.documentElement.scrollWidth - innerWidth,
      ground: getComputedStyle(document.querySelector('del') ?? document.body).textDecorationLine,
    }));
    expect(shown.title).toContain(HEADLINE);
    expect(shown.headline).toBe(HEADLINE);
    expect(shown.link).toBe(BAKER.address);
    expect(shown.marks).toEqual(['90', '60', '-3 degrees were measured at dawn.']);
    expect(shown.snapshots).toBe(2);
    expect(shown.text).toContain('A night in the bakery <img src=x onerror=alert(1)>.');
    expect(shown.text).toContain('24 hours later');
    expect(shown.active).toBe(0);
    expect(shown.width).toBeLessThanOrEqual(0);
    expect(shown.ground).toContain('line-through');
    const asked = reader.requests.slice(before).filter((address) => !address.endsWith('/favicon.ico'));
    expect(asked).toEqual([REPORT]);
    await report.close();
  });

  it('is not saved where the reader stops it, and whole the next time', async () => {
    await openAnew(page, 'view=archive');
    await page.waitForSelector('[data-action="export"]');
    const told = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const look = () => {
            const cancel = document.querySelector<HTMLElement>('.archive .progress button');
            if (!cancel) return;
            watch.disconnect();
            const words = document.querySelector('.archive .progress')?.textContent ?? '';
            cancel.click();
            resolve(words);
          };
          const watch = new MutationObserver(look);
          watch.observe(document.body, { subtree: true, childList: true, characterData: true });
          document.querySelector<HTMLElement>('[data-action="export"]')?.click();
        }),
    );
    expect(told).toContain('Writing the archive…');
    await page.waitForFunction(() => document.querySelector('.progress') === null);
    expect((await textsOf(page, '.archive [role="status"]')).join('')).toBe('');
    const { name, text } = await downloads.saved(() => page.click('[data-action="export"]'));
    expect(JSON.parse(text).articles).toHaveLength(OTHERS.length + 1);
    await expect.poll(() => textsOf(page, '[aria-labelledby="export"] [role="status"]')).toEqual(['Saved']);
    // The one that was stopped has not come after all.
    expect(await downloads.names()).toEqual([name]);
  });
});

/** The cells of a CSV file (RFC 4180), line by line. */
function cellsOf(text: string): string[][] {
  const lines = text.replace(/^\ufeff/, '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) =>
    [...line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(([, quoted, bare]) =>
      quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
}
