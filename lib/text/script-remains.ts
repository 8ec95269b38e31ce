/** Where code begins in a text, and that it is code: a condition with a block, a declaration, a call ended like one. */
const CODE_START =
  /if ?\([^()]{1,120}\) ?\{|\(function ?\(|\bfunction ?\w*\([^()]*\) ?\{|\b(?:var|let|const) [\w$]+ ?= ?[^;]{1,300};|\b(?:window|document|googletag|jQuery|\$)(?:\.\w+)*[.(][^;]{1,300};|\b[A-Za-z_$][\w$]*(?:\.(?!if\b|var\b|function\b|window\b|document\b|googletag\b)[\w$]+)+\([^;]{0,300}\) ?;/;

/**
 * The text without code that slipped into it (advertisement calls that a page writes among its words). Code runs from
 * its first sign to the last semicolon or brace. The same text where there is none.
 */
export function withoutScriptRemains(text: string): string {
  if (!/[;}]/.test(text)) return text;
  const start = text.search(CODE_START);
  if (start < 0) return text;
  const end = Math.max(text.lastIndexOf(';'), text.lastIndexOf('}'));
  if (end < start) return text;
  return `${text.slice(0, start)} ${text.slice(end + 1)}`.replace(/\s+/g, ' ').trim();
}
