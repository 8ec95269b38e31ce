import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';

/** An area of extension storage in memory; sync refuses items above 8 kB, as browsers do. */
function area(mostBytes = Number.POSITIVE_INFINITY) {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key: string | null) =>
      structuredClone(Object.fromEntries([...items].filter(([name]) => key === null || name === key))),
    set: async (values: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(values)) {
        if (JSON.stringify(value).length > mostBytes) throw new Error('QUOTA_BYTES_PER_ITEM');
        items.set(name, structuredClone(value));
      }
    },
    remove: async (key: string) => void items.delete(key),
  };
}

const storage = { local: area(), sync: area(8_192), onChanged: { addListener: () => {} } };
const browser = { runtime: { id: 'late-edition' }, storage };
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { adoptSettings, changeSettings, loadSettings } = await import('../../lib/platform/settings');

describe('settings', () => {
  beforeEach(() => {
    storage.local.items.clear();
    storage.sync.items.clear();
  });

  it('are the defaults until something is chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are handed to the browser one by one, without a pause', async () => {
    await changeSettings({ showBar: false, paused: true });
    expect(Object.fromEntries(storage.sync.items)).toEqual({ 'settings.showBar': false });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, showBar: false, paused: true });
  });

  it('lose nothing where two change at once', async () => {
    await Promise.all([changeSettings({ showBar: false }), changeSettings({ showMarks: false })]);
    expect(await loadSettings()).toMatchObject({ showBar: false, showMarks: false });
  });

  it('are taken over from another computer, each member that has the right form', async () => {
    await changeSettings({ excludedSites: ['here.example'] });
    storage.sync.items.set('settings.rechecks', false);
    storage.sync.items.set('settings.markStyle', 'blinking');
    storage.sync.items.set('settings.paused', true);
    storage.sync.items.set('settings.__proto__', { showBar: false });
    expect(await adoptSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      excludedSites: ['here.example'],
      rechecks: false,
    });
    expect(await adoptSettings()).toBeNull();
  });

  it('stay here alone where they are too long, and what was there before does not come back', async () => {
    await changeSettings({ excludedSites: ['short.example'] });
    const many = Array.from({ length: 1_000 }, (_, at) => `site-${at}.example`);
    await changeSettings({ excludedSites: many });
    expect(await adoptSettings()).toBeNull();
    expect((await loadSettings()).excludedSites).toHaveLength(1_000);
  });

  it('of a later release are left for it', async () => {
    const later = { showBar: false, novelty: [1], countedKinds: ['number', 'of-tomorrow'] };
    storage.local.items.set('settings', later);
    expect(await changeSettings({ showMarks: false })).toEqual({
      ...DEFAULT_SETTINGS,
      showBar: false,
      showMarks: false,
    });
    expect(storage.local.items.get('settings')).toEqual({ ...later, showMarks: false });
  });

  it('are not set back by what the browser could not be given, and are given to it later', async () => {
    await changeSettings({ showBar: true, markStyle: 'colour' });
    const { set, remove } = storage.sync;
    const refuse = () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    Object.assign(storage.sync, { set: refuse, remove: refuse });
    await changeSettings({ showBar: false });
    storage.sync.items.set('settings.markStyle', 'underline');
    expect(await adoptSettings()).toMatchObject({ showBar: false, markStyle: 'underline' });
    Object.assign(storage.sync, { set, remove });
    expect(await adoptSettings()).toBeNull();
    expect(storage.sync.items.get('settings.showBar')).toBe(false);
    storage.sync.items.set('settings.showBar', true);
    expect(await adoptSettings()).toMatchObject({ showBar: true });
  });

  it('work where the browser has no sync', async () => {
    const { get, set, remove } = storage.sync;
    const refuse = () => Promise.reject(new Error('no sync'));
    Object.assign(storage.sync, { get: refuse, set: refuse, remove: refuse });
    expect(await changeSettings({ showBar: false })).toMatchObject({ showBar: false });
    expect(await adoptSettings()).toBeNull();
    Object.assign(storage.sync, { get, set, remove });
  });

  it('are handed over later where the background is ended before it could', async () => {
    await changeSettings({ showBar: true });
    const { set } = storage.sync;
    storage.sync.set = () => new Promise(() => {});
    void changeSettings({ showBar: false });
    await vi.waitFor(async () => expect(await loadSettings()).toMatchObject({ showBar: false }));
    storage.sync.set = set;
    vi.resetModules();
    const restarted = await import('../../lib/platform/settings');
    expect(await restarted.adoptSettings()).toBeNull();
    expect(storage.sync.items.get('settings.showBar')).toBe(false);
  });
});
