import type { Settings } from '../article/settings';
import { browser } from './browser';
import type { Catalogue } from './i18n';
import { setCatalogue } from './i18n';

const KEY = 'catalogue';

/**
 * Lays the messages of the reader's language out where every part of the extension can read them: a script in a publisher's
 * page cannot read the files of the extension. Nothing lies there where the browser chooses.
 */
export async function keepLanguage(language: Settings['language']): Promise<void> {
  if (language === null) await browser.storage.local.remove(KEY);
  else {
    const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    await browser.storage.local.set({ [KEY]: await answer.json() });
  }
  await loadLanguage();
}

/** Has messages come in the language that the reader chose. To be awaited before the first word. */
export async function loadLanguage(): Promise<void> {
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  setCatalogue((stored[KEY] as Catalogue | undefined) ?? null);
}
