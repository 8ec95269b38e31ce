/** Elements whose text is never the article's: code, controls, media with a text of their own. */
const LEFT_OUT = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas map select datalist ' +
    'textarea input button progress meter head title link meta dialog'
  ).split(' '),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Longer text that is hidden from assistive technology is a page behind an open dialog, no decoration; characters. */
const MAX_DECORATION = 200;

/** React sends parts of a page in hidden elements of this id and moves them by script, which a recheck does not run. */
const STREAMED = /^S:[\da-f]+$/i;

/**
 * Whether an element and everything in it is left out of the text. Only what the markup itself says is asked, not the
 * computed style: a recheck has no layout and both must give the same text; and style sheets hide whole articles until a
 * script has run, or part of one until the reader asks for it.
 */
export function isLeftOut(element: Element): boolean {
  const name = element.localName;
  if (LEFT_OUT.has(name) || isUnreadable(element, name)) return true;
  if (element.hasAttribute('hidden') && !STREAMED.test(element.id)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && isDecoration(element)) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

function isDecoration(element: Element): boolean {
  return (element.textContent?.trim().length ?? 0) <= MAX_DECORATION;
}

const METHODS = ['getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll', 'contains'] as const;

/**
 * The fields of a form hide members of the form that have the same name, also from scripts in a world of their own. A form
 * that hides what is asked of elements here cannot be read.
 */
function isUnreadable(element: Element, name: unknown): boolean {
  if (typeof name !== 'string') return true;
  if (name !== 'form') return false;
  return (
    METHODS.some((method) => typeof element[method] !== 'function') ||
    element.firstChild?.parentNode !== element
  );
}
