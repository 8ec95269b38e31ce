// @vitest-environment jsdom
import '../extension-stub';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchView } from '../../../lib/ui/history/search/search-view';
import type { Search } from '../../../lib/ui/history/search/services';
import type { HistoryServices } from '../../../lib/ui/history/services';
import { NavigationContext, useRouteInAddress } from '../../../lib/ui/history/use-route';
import { click, settle, show, textOf } from '../render';
import { sampleArticle, sampleHistory } from '../samples';

const HIT = {
  article: sampleArticle(),
  excerpts: [
    {
      text: 'About 1,900 passengers are waiting on the mainland.',
      ranges: [[12, 22]] as const,
      snapshots: [0, 1],
      isInLatest: false,
    },
  ],
};

const found = (next: number | null = null): Search => vi.fn(async () => ({ hits: [HIT], next }));

function Page({ search }: { readonly search: Search }) {
  const services = { reader: { search, loadHistory: async () => sampleHistory() } };
  return (
    <NavigationContext.Provider value={useRouteInAddress()}>
      <SearchView articles={[sampleArticle()]} services={services as unknown as HistoryServices} />
    </NavigationContext.Provider>
  );
}

/** Opens the view and waits for what a reader has typed to be searched for. */
async function open(hash: string, search: Search): Promise<HTMLElement> {
  location.hash = hash;
  const root = await show(<Page search={search} />);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await settle();
  return root;
}

describe('searching all text', () => {
  beforeEach(() => {
    location.hash = '';
  });

  it('shows hits in their context, marked, with the snapshots they stand in', async () => {
    const root = await open('#view=search&search=passengers', found());
    expect(textOf(root, '.hit h2')).toBe(HIT.article.headline);
    expect(textOf(root, '.excerpt mark')).toBe('passengers');
    expect(textOf(root, '.excerpt blockquote')).toBe(HIT.excerpts[0]?.text);
    expect(textOf(root, '.excerpt-foot')).toContain('Snapshots 1 to 2');
    expect(textOf(root, '.excerpt-foot')).toContain('no longer in the article');
  });

  it('leads from an earlier wording to what became of it', async () => {
    const root = await open('#view=search&search=passengers', found());
    await click(root, '.excerpt-foot button');
    expect(location.hash).toMatch(/^#article=7&compare=1-2&at=\d+-\d+&search=passengers$/);
  });

  it('takes words, site and days from the address', async () => {
    const search = found();
    await open('#view=search&search=boat&in=rail.example&from=2026-03-01&to=2026-03-14', search);
    expect(search).toHaveBeenCalledWith(
      {
        typed: 'boat',
        site: 'rail.example',
        from: new Date(2026, 2, 1).getTime(),
        before: new Date(2026, 2, 15).getTime(),
      },
      null,
    );
  });

  it('looks further on request', async () => {
    const search = found(5);
    const root = await open('#view=search&search=boat', search);
    await click(root, '.search-view > button');
    expect(search).toHaveBeenLastCalledWith(expect.objectContaining({ typed: 'boat' }), 5);
    expect(root.querySelectorAll('.hit')).toHaveLength(2);
  });

  it('keeps the hits in view while it searches again, as it does whenever something is recorded', async () => {
    const answers: (() => void)[] = [];
    const search: Search = () =>
      new Promise((resolve) => answers.push(() => resolve({ hits: [HIT], next: null })));
    const root = await open('#view=search&search=boat', search);
    answers.shift()?.();
    await settle();
    expect(root.querySelectorAll('.hit')).toHaveLength(1);
    location.hash = '#view=search&search=boats';
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await settle();
    expect(root.querySelectorAll('.hit')).toHaveLength(1);
    expect(textOf(root, '[role="status"]')).toBe('Searching…');
  });

  it('searches for nothing where nothing is typed', async () => {
    const search = found();
    const root = await open('#view=search', search);
    expect(search).not.toHaveBeenCalled();
    expect(textOf(root, '[role="status"]')).toBe('');
  });

  it('says so where the store fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const root = await open('#view=search&search=boat', () => Promise.reject(new Error('no store')));
    expect(textOf(root, '[role="alert"]')).toBe('What was kept cannot be read');
    vi.restoreAllMocks();
  });
});
