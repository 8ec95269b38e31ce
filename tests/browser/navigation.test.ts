import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks';
import { until, waitForState } from '../../scripts/browser/visit';
import { articlePage, edited, HEADLINE, PARAGRAPHS } from './support/article-page';
import { exportedArticles, latestText } from './support/own-pages';
import { useReader } from './support/reader';

const OTHER_HEADLINE = 'Museum buys the lamp of the old lightship';
const OTHER_PARAGRAPHS = [
  'The harbour museum has bought the lamp of the lightship Perpetua, which burned for ninety years at the mouth of the sound.',
  'It comes from a private garden, where it had served as a greenhouse. The price was not made known.',
  'The lens weighs half a ton and consists of 112 prisms. Eleven of them are missing, and a glassmaker is to cast them anew.',
  'From June the lamp will be lit on the last evening of every month, at a tenth of its power, so that ships are not misled.',
];

/** A page that turns into another article without loading anything, as single-page sites do. */
const TURN_SCRIPT = `<script>
  function turn() {
    history.pushState(null, '', '/lamp');
    document.title = ${JSON.stringify(OTHER_HEADLINE)};
    document.querySelector('h1').textContent = ${JSON.stringify(OTHER_HEADLINE)};
    document.querySelector('.standfirst').remove();
    document.querySelector('.article-body').replaceChildren(...${JSON.stringify(OTHER_PARAGRAPHS)}.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }));
  }
</script>`;

/** Brings the body late, as pages do that build themselves. */
function lateBody(paragraphs: readonly string[], afterMs: number): string {
  const html = JSON.stringify(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''));
  return `<script>setTimeout(() => { document.querySelector('.article-body').innerHTML = ${html}; }, ${afterMs});</script>`;
}

/** By now the rest of an article that unfolds is kept, if it is. */
const GROWTH_TAKEN_MS = 2_500;

describe('navigation', () => {
  const reader = useReader();

  it('follows a page that turns into another article by itself', async () => {
    const address = 'http://turning.example/ferry';
    reader.publish(address, articlePage({ foot: TURN_SCRIPT }));
    await reader.visit(address);
    await reader.page.evaluate('turn()');
    const { outcome } = await waitForState(reader.driver, reader.page);
    expect(outcome.state).toBe('first-read');
    const articles = await exportedArticles(reader.driver, 'turning.example');
    expect(articles.map((article) => article.headline).toSorted()).toEqual(
      [OTHER_HEADLINE, HEADLINE].toSorted(),
    );
    const lamp = articles.find((article) => article.headline === OTHER_HEADLINE);
    expect(lamp?.snapshots).toHaveLength(1);
    expect(lamp?.snapshots.map(({ blocks }) => blocks.flatMap((block) => block.sentences).join(' '))).toEqual(
      [OTHER_PARAGRAPHS.join(' ')],
    );
  });

  it('takes the marks away when the page turns into another article', async () => {
    const address = 'http://unmarked.example/ferry';
    reader.publish(address, articlePage({ foot: TURN_SCRIPT }));
    await reader.visit(address);
    reader.publish(address, articlePage({ foot: TURN_SCRIPT, paragraphs: edited('41,000', '14,000') }));
    await reader.visit(address);
    await waitForState(reader.driver, reader.page, (state) => state.marked === 1);
    await reader.page.evaluate('turn()');
    await waitForState(reader.driver, reader.page, (state) => state.outcome.state === 'first-read');
    expect(await readMarks(reader.page)).toEqual([]);
  });

  it('waits for a body that arrives late', async () => {
    const address = 'http://late.example/ferry';
    reader.publish(address, articlePage({ paragraphs: [], foot: lateBody(PARAGRAPHS, 1_200) }));
    await reader.visit(address);
    const [article] = await exportedArticles(reader.driver, 'late.example');
    expect(latestText(article)).toContain(PARAGRAPHS.join(' '));
  });

  it('takes the rest of an article that unfolds for one reading, not for an edit', async () => {
    const address = 'http://unfolding.example/ferry';
    reader.publish(
      address,
      articlePage({ paragraphs: PARAGRAPHS.slice(0, 4), foot: lateBody(PARAGRAPHS, 3_000) }),
    );
    const { outcome } = await reader.visit(address);
    expect(outcome.state).toBe('first-read');
    const unfolded = async () => {
      await reader.page.bringToFront();
      const [article] = await exportedArticles(reader.driver, 'unfolding.example');
      return latestText(article).includes(PARAGRAPHS.join(' '));
    };
    await until(unfolded, () => 'the rest is kept');
    const [article] = await exportedArticles(reader.driver, 'unfolding.example');
    expect(article?.edits).toEqual([]);
    expect(article?.snapshots).toHaveLength(1);
    await expect.poll(() => reader.badgeText()).toBe('');
  });

  it('keeps an article forgotten whose page goes on growing', async () => {
    const address = 'http://forgotten.example/ferry';
    const growth = `<script>setTimeout(() => {
      ${lateBody(PARAGRAPHS, 0).replace(/<\/?script>/g, '')} document.title = 'grown'; }, 4_000);</script>`;
    reader.publish(address, articlePage({ paragraphs: PARAGRAPHS.slice(0, 4), foot: growth }));
    const { outcome } = await reader.visit(address);
    if (outcome.state !== 'first-read') throw new Error(`not recorded: ${JSON.stringify(outcome)}`);
    await reader.driver.ask('forgetArticle', { articleId: outcome.articleId });
    await reader.page.waitForFunction(() => document.title === 'grown');
    // A body that has grown is captured when it has stood still for a moment.
    await sleep(GROWTH_TAKEN_MS);
    expect(await exportedArticles(reader.driver, 'forgotten.example')).toEqual([]);
  });
});
