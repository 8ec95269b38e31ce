// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it, vi } from 'vitest';
import type { ArchiveServices } from '../../../lib/ui/history/archive/services';
import { click, settle, show, textOf } from '../render';
import { NOTHING_GOES, servicesWith } from './archive-samples';

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

  it('says that part is gone where it was stopped half-way', async () => {
    const carryOut = () => new Promise<void>(() => {});
    const plan = { articles: 2, snapshots: 5, bytes: 12_000, carryOut };
    const root = await show(servicesWith({ planThinning: async () => plan }).view);
    await click(root, '[data-action="thin"]');
    await click(root, '[data-action="confirm"]');
    await click(root, '.progress button');
    expect(root.textContent).toContain('Stopped. What was removed until then is gone');
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
