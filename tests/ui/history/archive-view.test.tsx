// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it, vi } from 'vitest';
import { NO_COUNTS } from '../../../lib/article/import-counts';
import type { ArchiveServices, ImportPlan } from '../../../lib/ui/history/archive/services';
import { click, settle, show, textOf } from '../render';
import { COUNTS, SOUND, servicesWith } from './archive-samples';

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

  it('says of a file without articles that there is nothing to import', async () => {
    const plan = { ok: true, counts: NO_COUNTS, evidence: SOUND } as const;
    const { view } = servicesWith({ planImport: async () => plan });
    const root = await show(view);
    await choose(root);
    expect(root.textContent).toContain('The file holds no article. There is nothing to import.');
    expect(root.textContent).not.toContain('If you import it');
    expect(root.querySelector('[data-action="import"]')).toBeNull();
  });

  it('tells only what does happen', async () => {
    const counts = { ...NO_COUNTS, articles: 2, added: 2, snapshots: 2 };
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

  it('says what is stored where it was stopped half-way', async () => {
    const importArchive: ArchiveServices['importArchive'] = (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { view, changed } = servicesWith({ importArchive });
    const root = await show(view);
    await choose(root);
    await click(root, '[data-action="import"]');
    await click(root, '.progress button');
    expect(root.textContent).toContain('The import stopped half-way. What is stored so far is complete');
    expect(root.textContent).not.toContain('Imported.');
    expect(changed).toHaveBeenCalledOnce();
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
      return [{ name: 'x', content: new Blob([]) }];
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

describe('an export that was stopped', () => {
  it('saves nothing, though it was as good as written', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const written = Promise.withResolvers<void>();
    const writeExport: ArchiveServices['writeExport'] = async () => {
      await written.promise;
      return [{ name: 'x', content: new Blob([]) }];
    };
    const root = await show(servicesWith({ writeExport }).view);
    await click(root, '[data-action="export"]');
    await click(root, '.progress button');
    written.resolve();
    await settle();
    expect(saved).not.toHaveBeenCalled();
    expect(root.textContent).not.toContain('Saved');
    vi.restoreAllMocks();
  });
});
