import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const kept = new Map<string, unknown>();
const browser = {
  runtime: { id: 'late-edition', getURL: (file: string) => `extension:/${file}` },
  storage: {
    local: {
      get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, value);
      },
      remove: async (key: string) => void kept.delete(key),
    },
  },
  i18n: { getUILanguage: () => 'en-GB', getMessage: (key: string) => `${key} by the browser` },
};
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
vi.stubGlobal('fetch', async (address: string) => {
  const file = address.replace('extension:/', 'assets/public/');
  return new Response(readFileSync(path.join(root, file), 'utf8'));
});
const { keepLanguage } = await import('../../lib/platform/language');
const { displayLocale, message, pluralMessage } = await import('../../lib/platform/i18n');

describe('the language of the interface', () => {
  afterEach(() => keepLanguage(null));

  it("is the browser's until the reader chooses one", () => {
    expect(message('settingsTitle')).toBe('settingsTitle by the browser');
  });

  it('is the one chosen, with its numbers and plurals', async () => {
    await keepLanguage('de');
    expect(message('settingsTitle')).toBe('Einstellungen');
    expect(displayLocale()).toBe('de');
    expect(pluralMessage('articles', 1)).toBe('1 Artikel');
    expect(pluralMessage('articles', 1_200)).toBe('1.200 Artikel');
    expect(message('elapsedLater', '$2 Tage')).toBe('$2 Tage später');
  });

  it("is the browser's again when the reader wants that", async () => {
    await keepLanguage('de');
    await keepLanguage(null);
    expect(message('settingsTitle')).toBe('settingsTitle by the browser');
    expect(kept.size).toBe(0);
  });
});
