import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Stands in for the browser's extension API with the messages as they are shipped. Import it before anything that reaches
 * lib/platform/browser: the polyfill looks for the API as it is loaded.
 */

interface Entry {
  readonly message: string;
}

const LOCALES = path.resolve(import.meta.dirname, '../../assets/public/_locales');

let language = 'en-GB';
let catalogue = readCatalogue('en');

/** Speaks another language from here on. `uiLanguage` is what the browser says of itself. */
export function speak(catalogueLanguage: 'en' | 'de', uiLanguage: string): void {
  language = uiLanguage;
  catalogue = readCatalogue(catalogueLanguage);
}

const browser = {
  runtime: { id: 'late-edition' },
  i18n: {
    getUILanguage: () => language,
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (catalogue[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_, digit) => substitutions[Number(digit) - 1] ?? '',
      ),
  },
};
Object.assign(globalThis, { browser, chrome: browser });

function readCatalogue(name: string): Record<string, Entry> {
  return JSON.parse(readFileSync(path.join(LOCALES, name, 'messages.json'), 'utf8')) as Record<string, Entry>;
}
