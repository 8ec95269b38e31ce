import type { Capture } from '../article/model';
import { articleKindOf } from './article-types';
import { isLegalTitle } from './legal-titles';
import type { LinkedNode } from './structured-data';
import { topNodes } from './structured-data';

/**
 * A second look at what the small script took for an article, once the text is there: dated prose may be the site's own
 * terms, a thing for sale, a film or a letter.
 */
export function isOtherDocument(document: Document, { headline, blocks }: Capture): boolean {
  const nodes = topNodes(document);
  const isDeclared = nodes.some((node) => articleKindOf(node['@type']) !== null);
  return (
    isLegalTitle(headline) ||
    isForSale(document, nodes) ||
    (!isDeclared && (document.querySelector(FILM) !== null || isLetter(document, blocks.length)))
  );
}

const FILM = 'meta[property="og:type"][content^="video" i], meta[property="og:type"][content^="music" i]';

/** Left by shops in every page of theirs, so alone no proof: a shop has a blog too. */
const CART = '[action*="/cart"], [name="add-to-cart"], [itemprop="price"]';

/** A product that is offered, with something to buy it by. A review may declare a product as well. */
function isForSale(document: Document, nodes: readonly LinkedNode[]): boolean {
  const isOffered = nodes.some((node) => isProduct(node['@type']) && node['offers'] !== undefined);
  return isOffered && document.querySelector(CART) !== null;
}

function isProduct(type: unknown): boolean {
  return [type].flat().some((name) => typeof name === 'string' && /Product(?:Group)?$/.test(name));
}

/** What every page says that wants to be found or shared. */
const PUBLIC =
  'link[rel~="canonical"], link[rel~="amphtml"], meta[property^="og:"], meta[name="description" i], meta[name^="twitter:" i], script[type="application/ld+json"]';
/** Parts of an application in which somebody works. */
const WORKBENCH =
  '[role="toolbar"], [role="grid"], [role="treegrid"], [role="listbox"], [role="tree"], [role="menubar"], [role="application"], [contenteditable="true"], [contenteditable=""], [email]';
/** An address in angle brackets beside a sender's name. */
const SENDER = /<[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>/;
/** A sender stands near the top; characters. */
const HEAD = 6_000;

/**
 * A letter or a document in somebody's own application: nothing of it is meant for the public. Old and plain pages declare
 * nothing either, but have a headline.
 */
function isLetter(document: Document, blocks: number): boolean {
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (blocks === 0 || has(PUBLIC)) return false;
  return has(WORKBENCH) || (!has('h1') && SENDER.test(document.body.textContent.slice(0, HEAD)));
}
