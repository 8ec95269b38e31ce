/** Elements whose text is never the article's: code, controls, media with a text of their own. */
const LEFT_OUT = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas map select datalist ' +
    'textarea input button progress meter head title link meta dialog'
  ).split(' '),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element and everything in it is left out of the text. Only what the markup itself says is asked, not the
 * computed style: a recheck has no layout, and both must give the same text.
 */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.localName)) return true;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}
