import { describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks';
import { until, waitForState } from '../../scripts/browser/visit';
import { articlePage, edited, FURNITURE, HEADLINE, PARAGRAPHS } from './support/article-page';
import { exportedArticles, latestText, readPopup } from './support/own-pages';
import { useReader } from './support/reader';

const NUMBER_EDITED = edited('41,000 passengers', '14,000 passengers');
const MARKED_SENTENCE = 'It carried 14,000 passengers last year.';

describe('reading', () => {
  const reader = useReader();

  it('keeps an article at the first reading and shows no badge', async () => {
    const address = 'http://first.example/ferry';
    reader.publish(address, articlePage());
    const { outcome } = await reader.visit(address);
    expect(outcome.state).toBe('first-read');
    await expect.poll(() => reader.badgeText()).toBe('');
    const [article] = await exportedArticles(reader.driver, 'first.example');
    expect(article).toMatchObject({
      canonicalUrl: expect.stringContaining('first.example/ferry'),
      headline: HEADLINE,
    });
    expect(latestText(article)).toContain(PARAGRAPHS.join(' '));
    expect(latestText(article)).not.toMatch(FURNITURE);
  });

  it('counts the changed sentences of an edited article, marks them and tells them in the popup', async () => {
    const address = 'http://edited.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    const paragraphs = [...NUMBER_EDITED, 'A third ship is being looked for.'];
    reader.publish(address, articlePage({ paragraphs, visit: 1 }));
    const { outcome } = await reader.visit(address);
    expect(outcome).toMatchObject({ state: 'changed', counted: 2 });
    await expect.poll(() => reader.badgeText()).toBe('2');
    const { marked } = await waitForState(reader.driver, reader.page, (state) => state.marked !== null);
    expect(marked).toBe(2);
    const texts = (await readMarks(reader.page)).map((mark) => mark.text);
    expect(texts).toContain(MARKED_SENTENCE);
    expect(texts).toContain('A third ship is being looked for.');
    const popup = await readPopup(reader.driver, reader.page);
    expect(popup.state).toContain('2');
    expect(popup.text).toContain('41,000');
    expect(popup.text).toContain('14,000');
  });

  it('marks nothing but sentences that changed', async () => {
    const address = 'http://only.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED, visit: 5 }));
    await reader.visit(address);
    await waitForState(reader.driver, reader.page, (state) => state.marked === 1);
    for (const { text } of await readMarks(reader.page)) expect(MARKED_SENTENCE).toContain(text);
  });

  it('stays silent where only the furniture around the article changes', async () => {
    const address = 'http://furniture.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(address, articlePage({ visit: 12 }));
    const { outcome } = await reader.visit(address);
    expect(outcome.state).toBe('unchanged');
    await expect.poll(() => reader.badgeText()).toBe('');
    expect(await readMarks(reader.page)).toEqual([]);
  });

  it('counts from what the reader last read: what was shown once is no news', async () => {
    const address = 'http://again.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    await reader.visit(address);
    const { outcome } = await reader.visit(address);
    expect(outcome.state).toBe('unchanged');
    const [article] = await exportedArticles(reader.driver, 'again.example');
    expect(article?.edits.flatMap((edit) => edit.changes)).toMatchObject([
      { op: 'edited', suppressed: null },
    ]);
  });

  it('tells an edited headline', async () => {
    const address = 'http://headline.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(
      address,
      articlePage({ headline: 'Second ferry delayed, islanders must wait until June' }),
    );
    const { outcome } = await reader.visit(address);
    expect(outcome).toMatchObject({
      state: 'changed',
      since: { changes: [{ part: 'headline', op: 'edited' }] },
    });
  });

  it('holds an article under one address whatever the link to it carries', async () => {
    const address = 'http://one.example/ferry';
    const fromLetter = `${address}?utm_source=letter&fbclid=a1b2c3`;
    reader.publish(address, articlePage());
    reader.publish(fromLetter, articlePage({ visit: 3 }));
    await reader.visit(address);
    const { outcome } = await reader.visit(fromLetter);
    expect(outcome.state).toBe('unchanged');
    expect(await exportedArticles(reader.driver, 'one.example')).toHaveLength(1);
  });

  it('does not take a subscription notice for an edit', async () => {
    const address = 'http://paywall.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    const notice =
      '<div class="paywall"><h2>Subscribe to continue reading</h2><a href="/subscribe">Subscribe</a></div>';
    reader.publish(address, articlePage({ paragraphs: PARAGRAPHS.slice(0, 2), foot: notice }));
    const { outcome } = await reader.visit(address);
    expect(outcome.state).toBe('not-comparable');
    await expect.poll(() => reader.badgeText()).toBe('');
    expect((await readPopup(reader.driver, reader.page)).state).toMatch(/compare/i);
    const [article] = await exportedArticles(reader.driver, 'paywall.example');
    expect(article?.snapshots).toHaveLength(1);
  });

  it('stores an edit once when it is read in two tabs', async () => {
    const address = 'http://tabs.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    const tabs = [await reader.driver.newPage(), await reader.driver.newPage()];
    for (const tab of tabs) await tab.goto(address);
    for (const tab of tabs) {
      await tab.bringToFront();
      await until(
        async () => (await readMarks(tab)).length > 0,
        () => 'the tab is marked',
      );
    }
    const [article] = await exportedArticles(reader.driver, 'tabs.example');
    expect(article?.snapshots).toHaveLength(2);
    expect(article?.edits).toHaveLength(1);
    for (const tab of tabs) await tab.close();
    await reader.page.bringToFront();
  });

  it('answers in the popup under the button in the toolbar', async () => {
    const address = 'http://button.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    await reader.visit(address);
    await waitForState(reader.driver, reader.page, (state) => state.marked === 1);
    const { text } = await reader.driver.showPopup(reader.page);
    expect(text).toContain('button.example');
    expect(text).toContain('41,000');
    expect(text).toContain('14,000');
  });

  it('leads from the popup to the change in the page', async () => {
    const address = 'http://leads.example/ferry';
    const long = [
      ...PARAGRAPHS,
      ...PARAGRAPHS.map((text) => `Further, ${text}`),
      'The last ship leaves at 20.15.',
    ];
    reader.publish(address, articlePage({ paragraphs: long }));
    await reader.visit(address);
    reader.publish(address, articlePage({ paragraphs: edited('20.15', '19.45', long) }));
    await reader.page.setViewport({ width: 600, height: 300 });
    await reader.visit(address);
    await waitForState(reader.driver, reader.page, (state) => state.marked === 1);
    const popup = await reader.driver.openExtensionPage(
      `popup.html?tab=${await reader.driver.tabId(reader.page)}`,
    );
    await popup.waitForSelector('[data-action="show-in-page"]');
    // As under a real popup, the page is in view. The popup closes itself before a click could be awaited.
    await reader.page.bringToFront();
    await popup.$eval('[data-action="show-in-page"]', (button) => {
      setTimeout(() => (button as HTMLElement).click());
    });
    const isShown = () =>
      reader.page.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
        const box = range?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    await until(isShown, () => 'the change is in view');
    await reader.page.setViewport({ width: 1280, height: 900 });
  });
});
