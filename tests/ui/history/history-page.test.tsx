// @vitest-environment jsdom
import '../extension-stub';
import { options, render } from 'preact';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import { HistoryPage } from '../../../lib/ui/history/history-page';
import { click, settle, show, textOf } from '../render';
import { sampleArticle, sampleHistory } from '../samples';
import { historyServices } from './history-services';

// jsdom lays nothing out; the list draws its first rows by itself.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

describe('the history page', () => {
  beforeEach(() => {
    location.hash = '';
  });

  it('lists the articles and counts them', async () => {
    const root = await show(<HistoryPage services={historyServices().services} />);
    expect(root.querySelectorAll('.article-row')).toHaveLength(2);
    expect(textOf(root, '.filter-row [role="status"]')).toBe('2 articles');
    expect(textOf(root, '.placeholder')).toBe('Choose an article to see what changed in it.');
  });

  it('opens the article that its address names, with old and new wordings beside one another', async () => {
    location.hash = '#article=7';
    const root = await show(<HistoryPage services={historyServices().services} />);
    expect(textOf(root, 'article h1')).toBe('Storm halves ferry service to the outer islands');
    expect(textOf(root, '.side-earlier')).toBe('BeforeAbout 1,900 passengers are waiting on the mainland.');
    expect(textOf(root, '.side-later')).toBe('NowAbout 1,200 passengers are waiting on the mainland.');
    expect(textOf(root, '.not-shown summary')).toBe('Could not be compared once');
    expect(root.querySelector('.article-row a')?.getAttribute('aria-current')).toBe('true');
  });

  it('goes where its address leads before the browser has painted it', async () => {
    // The address of the test before this one has come to rest.
    await settle();
    const root = document.body.appendChild(document.createElement('div'));
    options.requestAnimationFrame = () => {};
    onTestFinished(() => void delete options.requestAnimationFrame);
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    const { services } = historyServices({
      listArticles: async () => {
        await moved;
        return [sampleArticle()];
      },
    });
    const loadSettings = () => moved.then(() => DEFAULT_SETTINGS);
    render(<HistoryPage services={{ ...services, browser: { ...services.browser, loadSettings } }} />, root);
    location.hash = '#article=7';
    await vi.waitFor(() => expect(root.querySelector('.article-row [aria-current]')).not.toBeNull());
    render(null, root);
  });

  it('says so where the article is not kept', async () => {
    location.hash = '#article=99';
    const root = await show(<HistoryPage services={historyServices().services} />);
    expect(textOf(root, '.placeholder')).toBe('This article is not kept (any more).');
    expect(root.querySelector('.article-pane .back')?.getAttribute('href')).not.toContain('article=');
  });

  it('does not call an article forgotten that cannot be read', async () => {
    location.hash = '#article=7';
    const loadHistory = () => Promise.reject(new Error('no access'));
    const root = await show(<HistoryPage services={historyServices({ loadHistory }).services} />);
    expect(textOf(root, '.placeholder')).toBe('What was kept cannot be read');
  });

  it('says so where no article passes the filter, and does not ask to choose one', async () => {
    location.hash = '#words=nowhere';
    const root = await show(<HistoryPage services={historyServices().services} />);
    expect(root.querySelectorAll('.article-row')).toHaveLength(0);
    expect(textOf(root, '.placeholder')).toBe('No article matches. Change the filter, or show all.');
  });

  it('filters as the reader types', async () => {
    const root = await show(<HistoryPage services={historyServices().services} />);
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('no filter');
    field.value = 'bridge';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(root.querySelectorAll('.article-row')).toHaveLength(1);
    expect(textOf(root, '.filter-row [role="status"]')).toBe('1 found');
  });

  it('goes back by a choice, and by all that was typed', async () => {
    const root = await show(<HistoryPage services={historyServices().services} />);
    const [field, order] = root.querySelectorAll<HTMLInputElement>(
      'input[type="search"], .filter-fields select',
    );
    if (!field || !order) throw new Error('no filter');
    const steps = history.length;
    for (const typed of ['b', 'br', 'bri']) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    }
    expect(history.length).toBe(steps + 1);
    order.value = 'site';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(history.length).toBe(steps + 2);
    expect(location.hash).toBe('#words=bri&order=site');
  });

  it('says on the fold of the kinds which of them are chosen', async () => {
    location.hash = '#kinds=date+number';
    const root = await show(<HistoryPage services={historyServices().services} />);
    expect(textOf(root, '.kinds-fold summary')).toBe('What changed: number, date');
    expect(root.querySelector<HTMLDetailsElement>('.kinds-fold')?.open).toBe(false);
  });

  it('draws only some rows of a long list', async () => {
    const many = Array.from({ length: 10_000 }, (_, id) => sampleArticle({ id }));
    const { services } = historyServices({ listArticles: async () => many });
    const root = await show(<HistoryPage services={services} />);
    expect(root.querySelectorAll('.article-row').length).toBeLessThan(60);
    expect(root.querySelector('.article-row')?.getAttribute('aria-setsize')).toBe('10000');
  });

  it('draws the first rows of a long list before the rest is read', async () => {
    const many = Array.from({ length: 200 }, (_, id) => sampleArticle({ id }));
    const rest = Promise.withResolvers<typeof many>();
    const { services } = historyServices({
      listArticles: () => rest.promise,
      listLatest: async (limit) => ({ articles: many.slice(0, limit), areAll: false }),
    });
    const root = await show(<HistoryPage services={services} />);
    expect(root.querySelectorAll('.article-row').length).toBeGreaterThan(0);
    expect(textOf(root, '.filter-row [role="status"]')).toBe('');
    rest.resolve(many);
    await settle();
    expect(textOf(root, '.filter-row [role="status"]')).toBe('200 articles');
    expect(root.querySelector('.article-row')?.getAttribute('aria-setsize')).toBe('200');
  });

  it('loads the article once, though the list comes in two parts', async () => {
    location.hash = '#article=7';
    const many = Array.from({ length: 200 }, (_, id) => sampleArticle({ id }));
    const loaded: number[] = [];
    const { services } = historyServices({
      listArticles: async () => many,
      loadHistory: async (id) => {
        loaded.push(id);
        return sampleHistory();
      },
    });
    await show(<HistoryPage services={services} />);
    expect(loaded).toEqual([7]);
  });

  it('asks before it forgets an article', async () => {
    location.hash = '#article=7';
    const { services, asked } = historyServices();
    const root = await show(<HistoryPage services={services} />);
    await click(root, 'article .actions > button:last-of-type');
    expect(asked).toEqual([]);
    await click(root, '[data-action="confirm"]');
    expect(asked).toEqual([['forgetArticle', { articleId: 7 }]]);
  });

  it('links to the source by http only', async () => {
    location.hash = '#article=7';
    const article = sampleArticle({ addresses: ['javascript:alert(1)'] });
    const { services } = historyServices({ loadHistory: async () => sampleHistory({ article }) });
    const root = await show(<HistoryPage services={services} />);
    expect(root.querySelector('.facts a')).toBeNull();
  });

  it('saves the archive as a file', async () => {
    const links: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this);
    });
    URL.createObjectURL = () => 'blob:archive';
    const root = await show(<HistoryPage services={historyServices().services} />);
    root
      .querySelector('[data-testid="export-archive"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(links.map(({ href, download }) => [href, download])).toEqual([['blob:archive', 'changes.csv']]);
    expect(textOf(root, '.export-state')).toBe('Saved');
    vi.restoreAllMocks();
  });

  it('offers the export once where an archive is taken out and in', async () => {
    location.hash = '#view=archive';
    const root = await show(<HistoryPage services={historyServices().services} />);
    expect(root.querySelector('[data-testid="export-archive"]')).toBeNull();
    expect(root.querySelectorAll('[data-action="export"]')).toHaveLength(1);
    location.hash = '';
  });

  it.each([
    ['nothing is kept', async () => [], 'Nothing kept yet'],
    ['the store fails', async () => Promise.reject(new Error('no store')), 'What was kept cannot be read'],
  ])('says so where %s, and still offers the export', async (_, listArticles, title) => {
    const root = await show(<HistoryPage services={historyServices({ listArticles }).services} />);
    expect(textOf(root, 'h1')).toBe(title);
    expect(root.querySelector('[data-testid="export-archive"]')).not.toBeNull();
  });

  it('says of an article in the address that it is not kept, where nothing is', async () => {
    location.hash = '#article=7';
    const root = await show(
      <HistoryPage services={historyServices({ listArticles: async () => [] }).services} />,
    );
    expect(textOf(root, '.page-notice p')).toBe('This article is not kept (any more).');
  });

  it('leads from an empty store to where an archive is brought in', async () => {
    const root = await show(
      <HistoryPage services={historyServices({ listArticles: async () => [] }).services} />,
    );
    expect(root.querySelector('.page-notice a')?.getAttribute('href')).toBe('#view=archive');
  });
});
