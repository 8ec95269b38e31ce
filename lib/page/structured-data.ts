import { parseUrl } from '../article/parse-url';
import { articleKindOf } from './article-types';

/** A JSON-LD object. Values are whatever the publisher wrote. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Scripts longer than this are no metadata of one article; characters. The largest seen on 130 article pages has 60,000. */
const MAX_SCRIPT = 400_000;
const MAX_SCRIPTS = 30;
/** Objects looked at, over all scripts. */
const MAX_NODES = 400;

/**
 * The JSON-LD object that describes the document's article: of those that stand at the top, in @graph or as main entity the
 * one that names `address`, else the first. Null where there is none. Broken, huge or hostile JSON costs bounded time.
 */
export function findArticleNode(document: Document, address: string): LinkedNode | null {
  const articles = topNodes(document).filter((node) => articleKindOf(node['@type']) !== null);
  const path = pathOf(address);
  return (
    articles.find((node) => addressesOf(node).some((url) => pathOf(url) === path)) ?? articles[0] ?? null
  );
}

/** The JSON-LD objects that stand at the top, in @graph or as main entity. */
export function topNodes(document: Document): LinkedNode[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(
    0,
    MAX_SCRIPTS,
  );
  const queue: unknown[] = scripts.map((script) => parseLenient(script.textContent));
  const nodes: LinkedNode[] = [];
  for (let next = 0; next < queue.length && next < MAX_NODES; next++) {
    const value = queue[next];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    if (!isNode(value)) continue;
    nodes.push(value);
    queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
  }
  return nodes;
}

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undoes what templates commonly break: comment and CDATA wrappers, raw line breaks in strings, trailing commas. */
function parseLenient(source: string | null): unknown {
  if (!source || source.length > MAX_SCRIPT) return null;
  const bare = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>);?\s*$/g,
    '',
  );
  return parse(bare) ?? parse(bare.replace(/\s+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/;\s*$/, ''));
  } catch {
    return null;
  }
}

function addressesOf(node: LinkedNode): string[] {
  const page = node['mainEntityOfPage'];
  return [node['url'], node['@id'], isNode(page) ? page['@id'] : page].filter(
    (url) => typeof url === 'string',
  );
}

function pathOf(url: string): string | null {
  return parseUrl(url)?.pathname.replace(/\/$/, '') ?? null;
}
