/**
 * Text that is markup. Only the template below makes it: everything that is put into the template is escaped, unless it came
 * out of it. So a sentence of a publisher's page can never become an element.
 */
export class Markup {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  /** For the template alone. */
  static of(strings: readonly string[], values: readonly Content[]): Markup {
    refuseUnsafePlaces(strings);
    const pieces = values.map((value, at) => strings[at] + filled(value, strings[at] ?? ''));
    return new Markup(pieces.join('') + (strings.at(-1) ?? ''));
  }

  static sourceOf(markup: Markup): string {
    return markup.#source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What may stand in a template; null, undefined and false leave nothing. */
export type Content = string | number | Markup | readonly Content[] | null | undefined | false;

/**
 * HTML or XML. In an attribute the value must stand in quotation marks; one of href or src must be an http or https address,
 * or it is left empty; in a style or script nothing may be put.
 *
 * @throws Error where a template has a value in a place that escaping does not make safe: a mistake of ours
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return Markup.of(strings, values);
}

/** A style element. @throws Error where the rules could end it: they are written by us and hold nothing of anybody's page */
export function unescapedStyle(rules: string): Markup {
  if (rules.includes('<')) throw new Error('a style sheet with a tag');
  return Markup.of([`<style>${rules}</style>`], []);
}

/** Inside a tag or comment and not inside a quoted value. */
const UNSAFE_PLACE = /<(?:[a-z!?/][^<>"]*(?:"[^"]*"[^<>"]*)*)?$/i;
const ADDRESS_PLACE = /\s(?:href|src|action|formaction|poster|data)="$/i;

function refuseUnsafePlaces(strings: readonly string[]): void {
  let before = '';
  for (const literal of strings.slice(0, -1)) {
    before += literal;
    const rawText = /<(style|script)\b(?:(?!<\/\1)[\s\S])*$/i;
    if (UNSAFE_PLACE.test(before) || rawText.test(before)) throw new Error(`unsafe place: ${literal}`);
  }
}

function filled(value: Content, before: string): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return Markup.sourceOf(value);
  if (Array.isArray(value)) return value.map((one) => filled(one, '')).join('');
  if (ADDRESS_PLACE.test(before) && !/^https?:\/\//i.test(String(value))) return '';
  return escaped(String(value));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold, and control characters that HTML should not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
