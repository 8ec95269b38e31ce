import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../scripts/browser/marks';
import { leave, waitForState } from '../../../scripts/browser/visit';
import { articlePage, edited, PARAGRAPHS } from '../support/article-page';
import { exportedArticles } from '../support/own-pages';
import { type Reader, useReader } from '../support/reader';

const NUMBER_EDITED = edited('41,000 passengers', '14,000 passengers');

/** Reads an article for the first time, leaves it, and answers its number. */
async function readOnce(reader: Reader, address: string, page = articlePage()): Promise<number> {
  reader.publish(address, page);
  const { outcome } = await reader.visit(address);
  await leave(reader.driver, reader.page);
  if (!('articleId' in outcome) || outcome.articleId === null) throw new Error(`Not kept: ${outcome.state}`);
  return outcome.articleId;
}

describe('rechecks', () => {
  const reader = useReader();
  /** What was done to the sentences in each edit of the one article of a site, as far as it is shown. */
  const shownEdits = async (site: string) => {
    const [article] = await exportedArticles(reader.driver, site);
    const shown = article?.edits.map(({ changes }) => changes.filter((change) => change.suppressed === null));
    return shown?.map((changes) => changes.map(({ op }) => op)).filter((ops) => ops.length > 0);
  };
  const checkNow = (articleId: number) => reader.driver.ask('checkNow', { articleId });

  it('find an edit while nobody looks, list it, and have it marked on return until it was read', async () => {
    const address = 'http://nobody.example/ferry';
    const articleId = await readOnce(reader, address);
    expect(await checkNow(articleId)).toEqual({ state: 'baseline' });
    expect(await checkNow(articleId)).toEqual({ state: 'same' });
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED, visit: 3 }));
    expect(await checkNow(articleId)).toEqual({ state: 'changed' });
    expect(await shownEdits('nobody.example')).toEqual([['edited']]);
    const { outcome } = await reader.visit(address);
    expect(outcome).toMatchObject({ state: 'changed', counted: 1 });
    await expect.poll(() => reader.badgeText()).toBe('1');
    await waitForState(reader.driver, reader.page, (state) => state.marked === 1);
    expect(await readMarks(reader.page)).not.toEqual([]);
    expect((await reader.visit(address)).outcome.state).toBe('unchanged');
    expect(await shownEdits('nobody.example')).toEqual([['edited']]);
  });

  it('hold what is sent against what was sent where scripts show the reader something else', async () => {
    const address = 'http://scripted.example/ferry';
    const script = `<script>document.querySelector('.article-body').insertAdjacentHTML('beforeend',
      '<p>The harbour office also keeps a list of everybody who would like to sound the horn twice, it said.</p>')</script>`;
    const articleId = await readOnce(reader, address, articlePage({ foot: script }));
    expect(await checkNow(articleId)).toEqual({ state: 'baseline' });
    expect(await checkNow(articleId)).toEqual({ state: 'same' });
    expect(await shownEdits('scripted.example')).toEqual([]);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED, foot: script }));
    expect(await checkNow(articleId)).toEqual({ state: 'changed' });
    const { outcome } = await reader.visit(address);
    expect(outcome).toMatchObject({ state: 'changed', counted: 1 });
    expect(await shownEdits('scripted.example')).toEqual([['edited']]);
    expect((await reader.visit(address)).outcome.state).toBe('unchanged');
  });

  it('take no notice of what is another text at every request', async () => {
    const address = 'http://restless.example/ferry';
    const articleId = await readOnce(reader, address);
    await checkNow(articleId);
    let request = 0;
    reader.publish(address, () => {
      request += 1;
      return {
        body: articlePage({
          paragraphs: [
            ...PARAGRAPHS,
            `The harbour camera counted ${request} gulls on the quay, the office wrote.`,
          ],
        }),
      };
    });
    expect(await checkNow(articleId)).toEqual({ state: 'same' });
    expect(request).toBe(2);
    expect(await shownEdits('restless.example')).toEqual([]);
  });

  it('never follow a redirect to the machine of the reader', async () => {
    const address = 'http://redirected.example/ferry';
    const articleId = await readOnce(reader, address);
    const secret = `${reader.localOrigin}/secret`;
    reader.publish(secret, articlePage());
    reader.publish(address, { status: 302, headers: { location: secret }, body: '' });
    expect(await checkNow(articleId)).toEqual({ state: 'failed', reason: 'unreachable' });
    expect(reader.requests).not.toContain(secret);
    expect(reader.requests.filter((asked) => asked === address)).toHaveLength(2);
  });

  it('follow an article to another address of its site', async () => {
    const address = 'http://moving.example/ferry';
    const articleId = await readOnce(reader, address);
    await checkNow(articleId);
    const later = 'http://moving.example/archive/second-ferry-to-sail-to-the-islands';
    reader.publish(later, articlePage());
    reader.publish(address, { status: 301, headers: { location: later }, body: '' });
    expect(await checkNow(articleId)).toEqual({ state: 'same' });
    const { outcome } = await reader.visit(later);
    expect(outcome).toMatchObject({ state: 'unchanged', articleId });
  });

  it('answer in words what is the matter', async () => {
    const address = 'http://trouble.example/ferry';
    const articleId = await readOnce(reader, address);
    await checkNow(articleId);
    reader.publish(address, { status: 500, body: 'Out of order' });
    expect(await checkNow(articleId)).toEqual({ state: 'failed', reason: 'server-error' });
    reader.publish(address, { status: 410, body: 'Gone' });
    expect(await checkNow(articleId)).toEqual({ state: 'missing' });
    reader.publish(address, articlePage(SOUP));
    expect(await checkNow(articleId)).toMatchObject({ state: 'not-comparable' });
    expect(await shownEdits('trouble.example')).toEqual([]);
  });
});

const SOUP = {
  headline: 'How to make a soup of carrots and leek',
  standfirst: 'It takes less than an hour and is even better on the day after.',
  paragraphs: [
    'Peel two onions and cut them small. Heat some butter in a large pot until it foams, then add the onions with a little salt.',
    'Add four carrots, a leek and a stick of celery. Let them sweat under a lid for ten minutes without taking on any colour.',
    'Pour in a litre of stock and bring it to the boil. Turn down the heat and let the soup simmer for half an hour or so.',
    'Blend it until it is smooth, season with nutmeg and white pepper, and serve it with toasted bread and chopped parsley.',
  ],
};
