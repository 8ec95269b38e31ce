import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/article/settings';

type Catalogue = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const root = path.resolve(import.meta.dirname, '..');
const localesFolder = path.join(root, 'assets/public/_locales');
const languages = readdirSync(localesFolder);
const catalogues = new Map(languages.map((language) => [language, readCatalogue(language)]));
const english = readCatalogue('en');

function readCatalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(path.join(localesFolder, language, 'messages.json'), 'utf8')) as Catalogue;
}

/** "changes_one" and "changes_other" are forms of "changes". */
const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(PLURAL_FORM, '');
const basesOf = (catalogue: Catalogue) => [...new Set(Object.keys(catalogue).map(baseOf))].sort();

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
}

const source = [...sourceFiles('lib'), ...sourceFiles('entrypoints')].join('\n');
const manifestSource = readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');

describe('message catalogues', () => {
  it('are there for the languages that the settings offer', () => {
    expect(languages.toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  it.each(languages)('%s has the keys of the English one, and no others', (language) => {
    expect(basesOf(catalogues.get(language) ?? {})).toEqual(basesOf(english));
  });

  it.each(languages)('%s has a plural form for every category of its language', (language) => {
    const catalogue = catalogues.get(language) ?? {};
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of Object.keys(catalogue).filter((name) => PLURAL_FORM.test(name))) {
      for (const category of pluralCategories) expect(catalogue).toHaveProperty(`${baseOf(key)}_${category}`);
    }
  });

  it.each(languages)('%s takes the same substitutions as the English one', (language) => {
    for (const [key, { message }] of Object.entries(catalogues.get(language) ?? {})) {
      const wanted = placeholders(english[key]?.message ?? english[`${baseOf(key)}_other`]?.message ?? '');
      // A singular may leave its number out: "one edit".
      const given = placeholders(message);
      if (PLURAL_FORM.test(key)) expect(wanted, key).toEqual(expect.arrayContaining(given));
      else expect(given, key).toEqual(wanted);
    }
  });

  it.each(languages)('%s has no empty message and no key that the browsers refuse', (language) => {
    for (const [key, { message }] of Object.entries(catalogues.get(language) ?? {})) {
      expect(message.trim(), key).not.toBe('');
      expect(key).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
    }
  });

  it('holds no message that nothing uses', () => {
    const unused = basesOf(english).filter(
      (base) =>
        !source.includes(`'${base}'`) &&
        !source.includes(`"${base}"`) &&
        !manifestSource.includes(`__MSG_${base}__`),
    );
    expect(unused).toEqual([]);
  });

  it('holds every message that is asked for', () => {
    const asked = [...source.matchAll(/\b(message|pluralMessage)\(\s*'(\w+)'/g)];
    const missing = asked
      .filter(([, kind, key = '']) => !Object.hasOwn(english, kind === 'message' ? key : `${key}_other`))
      .map(([, , key]) => key);
    expect(asked.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });
});
