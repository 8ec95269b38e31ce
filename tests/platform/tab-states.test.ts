import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../lib/article/outcome';

const items = new Map<string, unknown>();
/** Every call takes a turn of its own, as in a browser. */
const later = () => new Promise((resolve) => setTimeout(resolve));
const session = {
  get: async (key: string | null) => {
    await later();
    return structuredClone(Object.fromEntries([...items].filter(([name]) => key === null || name === key)));
  },
  set: async (values: Record<string, unknown>) => {
    await later();
    for (const [name, value] of Object.entries(values)) items.set(name, structuredClone(value));
  },
  remove: async (key: string) => void items.delete(key),
};
const browser = { runtime: { id: 'late-edition' }, storage: { session } };
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { changeTabState, dropTabState, loadTabState, saveTabState } = await import(
  '../../lib/platform/tab-states'
);

const FIRST = { number: 0, capturedAt: 1, contentHash: 'a' };
const STATE: TabState = {
  address: 'https://news.example/bridge',
  outcome: { state: 'first-read', articleId: 1, snapshot: FIRST },
  created: FIRST,
  marked: null,
  staysUnread: false,
  isOutdated: false,
};

describe('changeTabState', () => {
  beforeEach(() => items.clear());

  it('keeps both of two changes at once', async () => {
    await saveTabState(7, () => STATE);
    await Promise.all([
      changeTabState(7, (state) => ({ ...state, marked: 2 })),
      changeTabState(7, (state) => ({ ...state, staysUnread: true })),
    ]);
    expect(await loadTabState(7)).toEqual({ ...STATE, marked: 2, staysUnread: true });
  });

  it('changes nothing of a tab of which nothing is known, and nothing that is not to be changed', async () => {
    expect(await changeTabState(7, (state) => ({ ...state, marked: 1 }))).toBeNull();
    expect(items.size).toBe(0);
    await saveTabState(7, () => STATE);
    expect(await changeTabState(7, () => null)).toBeNull();
    expect(await loadTabState(7)).toEqual(STATE);
  });

  it('brings nothing back that was dropped meanwhile', async () => {
    await saveTabState(7, () => STATE);
    const changed = changeTabState(7, (state) => ({ ...state, marked: 2 }));
    await dropTabState(7);
    await changed;
    expect(await loadTabState(7)).toBeNull();
  });

  it('goes on after a change that failed', async () => {
    await saveTabState(7, () => STATE);
    const failed = changeTabState(7, () => {
      throw new Error('no');
    });
    const next = changeTabState(7, (state) => ({ ...state, marked: 1 }));
    await expect(failed).rejects.toThrow('no');
    expect((await next)?.marked).toBe(1);
  });
});
