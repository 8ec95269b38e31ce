import { addUp } from './add-up';

/** schema.org types of news texts; with or without a prefix. */
const ARTICLE_TYPE = /\b(?!Tech|Schol|Medic)\w*Article\b|BlogPosting/;
const OTHER_TYPE = /Product|Item(?:Page|List)|CollectionP|Forum|QAP|JobP|Applica|Service|Course/;
/** Left by shop and forum software in every page it makes. */
const OTHER_SOFTWARE =
  '[action*="/cart"],[name=add-to-cart],#XenForo,[data-template^=thread],#phpbb,[property="og:type"][content*=product]';
const PUBLISHED =
  '[property$=published_time],[itemprop=datePublished],[property~=datePublished],[name$=pub-date],[name=pubdate]';
/** An article about programming has fewer pieces of code. */
const MANY_LISTINGS = 9;
/** Longer scripts are not looked into: 130 article pages had none above 60,000. Characters. */
const MAX_SCRIPT = 200_000;

/**
 * What a document's markup claims about itself, as points for and against its being an article. Cheap, and never throws on
 * broken markup.
 */
export function weighClaims(document: Document): number {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const has = (selector: string) => document.querySelector(selector) !== null;
  const types = [
    all('[type$="ld+json"]').map((script) => linkedTypes(script.textContent ?? '')),
    // One of many items is not what the page is.
    all('[itemtype]:not([itemprop]),[typeof]').map(
      (item) => item.getAttribute('itemtype') ?? item.getAttribute('typeof'),
    ),
  ].join(' ');
  const isTyped = ARTICLE_TYPE.test(types);
  return addUp([
    [isTyped, 3],
    // Its entries look like a list of articles.
    [/LiveB/.test(types), 3],
    [has(PUBLISHED), 2],
    // Some software claims it for every page.
    [has('[property="og:type"][content$=article i]'), 1],
    [!isTyped && (OTHER_TYPE.test(types) || has(OTHER_SOFTWARE)), -3],
    // Documentation.
    [all('pre').length > MANY_LISTINGS, -2],
  ]);
}

/** The types of the JSON-LD objects at the top, in @graph and of the main entity; of broken ones, an article's only. */
function linkedTypes(source: string): unknown {
  try {
    return source.length < MAX_SCRIPT && topTypes(JSON.parse(source.replace(/\s+/g, ' ')));
  } catch {
    return /NewsArticle/.exec(source);
  }
}

/** Nesting without end overflows the stack and is caught as broken. */
function topTypes(value: unknown): unknown[] {
  const nodes: (Record<string, unknown> | null | undefined)[] = [value].flat() as [];
  return nodes.map((node) => node && [node['@type'], topTypes(node['@graph']), topTypes(node['mainEntity'])]);
}
