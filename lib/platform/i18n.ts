import type english from '../../assets/public/_locales/en/messages.json';
import { browser } from './browser';

/** A key of the message catalogues in assets/public/_locales. */
export type MessageKey = keyof typeof english;

type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;

/** A message with one form per plural category: `base_one`, `base_other`, and what else a language needs. */
export type PluralKey = BaseOf<MessageKey>;

/** Messages by key, as in a messages.json. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

let chosen: Catalogue | null = null;

/** Messages come from this catalogue from now on; from the one that the browser chose where null. */
export function setCatalogue(catalogue: Catalogue | null): void {
  chosen = catalogue;
}

/** Empty where there is no such message. */
function find(key: string, substitutions: readonly string[]): string {
  if (!chosen) return browser.i18n.getMessage(key, [...substitutions]);
  const text = Object.hasOwn(chosen, key) ? (chosen[key]?.message ?? '') : '';
  return text.replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
}

/**
 * The message of a key in the language the reader or the browser chose for us; $1 to $9 in it take the substitutions. An unknown key
 * answers itself, so that a fault shows and nothing breaks.
 */
export function message(key: MessageKey, ...substitutions: readonly string[]): string {
  return find(key, substitutions) || key;
}

/** As message(), in the form that fits `count`. $1 is the count as the language writes it, $2 the first substitution. */
export function pluralMessage(key: PluralKey, count: number, ...substitutions: readonly string[]): string {
  const { rules, numbers } = formsOf(displayLocale());
  const category = rules.select(count);
  const values = [numbers.format(count), ...substitutions];
  return find(`${key}_${category}`, values) || message(`${key}_other`, ...values);
}

interface Forms {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

/** Making them costs far more than using them, and a list words dozens of counts at every step of scrolling. */
const forms = new Map<string, Forms>();

function formsOf(locale: string): Forms {
  const made = forms.get(locale) ?? {
    rules: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
  };
  forms.set(locale, made);
  return made;
}

/**
 * The locale for times and numbers: the browser's own (which knows the region) where it speaks the language of our
 * messages, else that language, so that no line mixes two.
 */
export function displayLocale(): string {
  const catalogue = message('catalogueLanguage');
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === catalogue ? own : catalogue;
}
