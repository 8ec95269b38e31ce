// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it, vi } from 'vitest';
import { ArchiveView } from '../../../lib/ui/history/archive/archive-view';
import type { ArchiveServices, ImportCounts, ImportPlan } from '../../../lib/ui/history/archive/services';
import type { HistoryServices } from '../../../lib/ui/history/services';
import { click, settle, show, textOf } from '../render';
import { sampleArticle } from '../samples';

const COUNTS: ImportCounts = {
  articles: 3,
  added: 1,
  merged: 1,
  unchanged: 1,
  snapshots: 4,
  repeatedSnapshots: 2,
};
const NOTHING_GOES = { articles: 0, snapshots: 0, bytes: 0, carryOut: async () => {} };
const SOUND = { bare: 0, problems: [], isWhole: true };

function servicesWith(members: Partial<ArchiveServices>) {
  const changed = vi.fn();
  const archive: ArchiveServices = {
    writeExport: async () => ({ name: 'changes.csv', content: new Blob([]) }),
    planImport: async () => ({ ok: true, counts: COUNTS, evidence: SOUND }),
    isKeptForEver: async () => false,
    keepForEver: async () => true,
    storageUsed: async () => 4_200_000,
    planThinning: async () => NOTHING_GOES,
    planErasure: async () => NOTHING_GOES,
    importArchive: async () => COUNTS,
    ...members,
  };
  const asked: string[] = [];
  const browser = {
    askBackground: async (type: string) => {
      asked.push(type);
      return { ok: true, value: null };
    },
  };
  const services = { archive, browser } as unknown as HistoryServices;
  const articles = [sampleArticle(), sampleArticle({ id: 8, site: 'rail.example' })];
  return {
    asked,
    changed,
    view: <ArchiveView articles={articles} services={services} onChanged={changed} />,
  };
}

async function choose(root: HTMLElement): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('no field for a file');
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'archive.json')] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('importing an archive', () => {
  it('says what would happen before anything is stored, then does it', async () => {
    const importArchive = vi.fn(async () => COUNTS);
    const { view, changed } = servicesWith({ importArchive });
    const root = await show(view);
    await choose(root);
    expect(textOf(root, '.question')).toContain('The file holds 3 articles. If you import it:');
    expect(textOf(root, '.question')).toContain('1 known article gains something');
    expect(textOf(root, '.sound')).toContain('as it was recorded');
    expect(importArchive).not.toHaveBeenCalled();
    await click(root, '[data-action="import"]');
    expect(importArchive).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('Imported.');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('tells only what does happen', async () => {
    const counts = {
      ...COUNTS,
      articles: 2,
      added: 2,
      merged: 0,
      unchanged: 0,
      snapshots: 2,
      repeatedSnapshots: 0,
    };
    const { view } = servicesWith({ planImport: async () => ({ ok: true, counts, evidence: SOUND }) });
    const root = await show(view);
    await choose(root);
    const lines = [...root.querySelectorAll('.counts li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['2 new articles', '2 new snapshots']);
  });

  it.each<[string, ImportPlan, string]>([
    [
      'what is wrong and at which member',
      { ok: false, problem: { code: 'bad-address', path: 'articles[3].canonicalUrl' } },
      'This file is not imported. At articles[3].canonicalUrl: This address may not stand here. Nothing was stored.',
    ],
    [
      'in which line it is damaged',
      { ok: false, problem: { code: 'not-json', path: '', line: 7 } },
      'This file is not imported. At line 7: It is damaged or cut off here. Nothing was stored.',
    ],
    [
      'that it is something else',
      { ok: false, problem: { code: 'not-an-archive', path: '' } },
      'This file is not imported. It is not an archive of Late Edition. Nothing was stored.',
    ],
  ])('says of a bad file %s', async (_, plan, words) => {
    const root = await show(servicesWith({ planImport: async () => plan }).view);
    await choose(root);
    expect(textOf(root, '[role="alert"]')).toBe(words);
    expect(root.querySelector('[data-action="import"]')).toBeNull();
  });

  it('names the snapshots whose evidence fails', async () => {
    const problems = [{ canonicalUrl: 'https://rail.example/a', snapshot: 1, code: 'text' as const }];
    const evidence = { bare: 2, problems, isWhole: false };
    const { view } = servicesWith({ planImport: async () => ({ ok: true, counts: COUNTS, evidence }) });
    const root = await show(view);
    await choose(root);
    const words = textOf(root, '.question') ?? '';
    expect(words).toContain('Not everything is as it was recorded. 2 snapshots have no evidence.');
    expect(words).toContain('https://rail.example/a, Snapshot 2: its text is not the one that was recorded');
    expect(words).toContain('left out, added or put in another order');
  });

  it('shows how far it is and can be stopped', async () => {
    const signals: AbortSignal[] = [];
    const planImport: ArchiveServices['planImport'] = (_, { signal, onProgress }) => {
      signals.push(signal);
      onProgress(50, 200);
      return new Promise(() => {});
    };
    const root = await show(servicesWith({ planImport }).view);
    await choose(root);
    expect(textOf(root, '.progress [role="status"]')).toBe('25%');
    await click(root, '.progress button');
    expect(signals[0]?.aborted).toBe(true);
    expect(root.querySelector('.progress')).toBeNull();
  });

  it('says that nothing was stored where the file cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const planImport = () => Promise.reject(new Error('gone'));
    const root = await show(servicesWith({ planImport }).view);
    await choose(root);
    expect(textOf(root, '[role="alert"]')).toBe('The file could not be read. Nothing was stored.');
    vi.restoreAllMocks();
  });
});

describe('exporting', () => {
  it('writes the form and the site that were chosen', async () => {
    const asked: unknown[] = [];
    URL.createObjectURL = () => 'blob:file';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const writeExport: ArchiveServices['writeExport'] = async (form, scope) => {
      asked.push([form, scope]);
      return { name: 'x', content: new Blob([]) };
    };
    const root = await show(servicesWith({ writeExport }).view);
    const [form, site] = root.querySelectorAll('select');
    if (!form || !site) throw new Error('no choices');
    form.value = 'csv';
    site.value = 'rail.example';
    for (const select of [form, site]) select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await click(root, '[data-action="export"]');
    expect(asked).toEqual([['csv', { of: 'site', name: 'rail.example', articles: [8] }]]);
    expect(root.textContent).toContain('Saved');
    vi.restoreAllMocks();
  });
});

describe('making room', () => {
  it('says how much is used, and what thinning would free before it is done', async () => {
    const carryOut = vi.fn(async () => {});
    const plan = { articles: 2, snapshots: 5, bytes: 12_000, carryOut };
    const { view, changed } = servicesWith({ planThinning: async () => plan });
    const root = await show(view);
    expect(root.textContent).toContain('4.2 MB');
    await click(root, '[data-action="thin"]');
    expect(textOf(root, '.question')).toContain('5 snapshots of 2 articles');
    expect(carryOut).not.toHaveBeenCalled();
    await click(root, '[data-action="confirm"]');
    expect(carryOut).toHaveBeenCalledOnce();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('says so where nothing would go', async () => {
    const root = await show(servicesWith({}).view);
    await click(root, '[data-action="thin"]');
    expect(root.textContent).toContain('There is nothing to remove.');
    expect(root.querySelector('.question')).toBeNull();
  });

  it('frees no more than wanted, the oldest first', async () => {
    const planned: unknown[] = [];
    const planThinning: ArchiveServices['planThinning'] = async (thinning) => {
      planned.push(thinning);
      return NOTHING_GOES;
    };
    const root = await show(servicesWith({ planThinning }).view);
    const [age, size] = root.querySelectorAll<HTMLSelectElement>('.removal select');
    for (const [field, value] of [
      [age, 'null'],
      [size, '50'],
    ] as const) {
      if (!field) throw new Error('no choice');
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    }
    await click(root, '[data-action="thin"]');
    expect(planned).toEqual([{ before: null, bytes: 50_000_000 }]);
  });

  it('asks before it erases everything', async () => {
    const { view, asked, changed } = servicesWith({});
    const root = await show(view);
    await click(root, '.removal:last-of-type > button');
    expect(asked).toEqual([]);
    expect(textOf(root, '[role="alertdialog"]')).toContain('2 articles');
    await click(root, '[data-action="confirm"]');
    expect(asked).toEqual(['eraseEverything']);
    expect(root.textContent).toContain('Everything is erased.');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('erases by site, not before a bound is chosen', async () => {
    const asked: unknown[] = [];
    const planErasure: ArchiveServices['planErasure'] = async (range) => {
      asked.push(range);
      return NOTHING_GOES;
    };
    const root = await show(servicesWith({ planErasure }).view);
    expect(root.querySelector('[data-action="erase"]')).toBeNull();
    const site = [...root.querySelectorAll('select')].at(-1);
    if (!site) throw new Error('no choice');
    site.value = 'rail.example';
    site.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await click(root, '[data-action="erase"]');
    expect(asked).toEqual([{ site: 'rail.example', from: null, before: null }]);
  });
});
