import type { Instant } from '../article/model';
import { articleKindOf } from './article-types';
import { looksLikeLiveBlog } from './live-blog';
import { readPageNumber } from './pagination';
import { parseDate } from './parse-date';
import type { LinkedNode } from './structured-data';
import { findArticleNode, isNode } from './structured-data';

/** What a document declares about itself; null where it does not. Strings are trimmed, white space collapsed. */
export interface DocumentMetadata {
  readonly headline: string | null;
  readonly description: string | null;
  readonly byline: string | null;
  readonly publishedAt: Instant | null;
  readonly modifiedAt: Instant | null;
  /** BCP 47. */
  readonly language: string | null;
  /** As written; may be relative. */
  readonly canonical: string | null;
  readonly ogUrl: string | null;
  readonly isAccessibleForFree: boolean | null;
  /** Of an article continued over several addresses, from 1. */
  readonly pageNumber: number | null;
  readonly documentKind: 'article' | 'live-blog';
}

/** Reads what the document declares. `address` is where it was found: a parsed document does not know. */
export function readMetadata(document: Document, address: string = document.URL): DocumentMetadata {
  const node = findArticleNode(document, address) ?? {};
  const metas = indexMetas(document);
  const meta = (...names: string[]) => findMeta(metas, names);
  return {
    headline: cleanText(node['headline'], MAX_TEXT) ?? meta('og:title', 'twitter:title', 'headline') ?? null,
    description:
      meta('og:description', 'description', 'twitter:description') ??
      cleanText(node['description'], MAX_TEXT),
    byline: readByline(document, node, metas),
    publishedAt: firstDate([
      node['datePublished'],
      meta(
        'article:published_time',
        'datePublished',
        'og:published_time',
        'parsely-pub-date',
        'dcterms.created',
        'date',
      ),
    ]),
    modifiedAt: firstDate([
      node['dateModified'],
      meta('article:modified_time', 'dateModified', 'og:updated_time', 'dcterms.modified', 'last-modified'),
    ]),
    language: readLanguage(document, node, metas),
    canonical: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim() || null,
    ogUrl: meta('og:url'),
    isAccessibleForFree: readAccessibleForFree(node, metas),
    pageNumber: readPageNumber(document, address),
    documentKind: isLiveBlog(document, node, address) ? 'live-blog' : 'article',
  };
}

/** What the meta elements give, by lower-case property, name or itemprop. */
type Metas = ReadonlyMap<string, string>;

/** Pages have up to 150; more is hostile. */
const MAX_METAS = 1000;

function indexMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, MAX_METAS)) {
    const value = cleanText(element.getAttribute('content'), MAX_TEXT);
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && value && !metas.has(name)) metas.set(name, value);
    }
  }
  return metas;
}

/** The first of the names that has a value. */
function findMeta(metas: Metas, names: readonly string[]): string | null {
  return names.map((name) => metas.get(name.toLowerCase())).find((value) => value !== undefined) ?? null;
}

/** The longest headline or description that is taken. Characters. */
const MAX_TEXT = 5000;

/** Declared strings are hostile: cut, white space collapsed, and null where empty or no string. */
function cleanText(value: unknown, maxLength: number): string | null {
  if (typeof value !== 'string') return null;
  return value.slice(0, maxLength).replace(/\s+/g, ' ').trim() || null;
}

function firstDate(declared: readonly unknown[]): Instant | null {
  return declared.map(parseDate).find((instant) => instant !== null) ?? null;
}

function readByline(document: Document, node: LinkedNode, metas: Metas): string | null {
  const authors = [node['author']].flat().slice(0, 10);
  const names = authors.flatMap((author) => (isNode(author) ? [author['name']].flat() : [author]));
  const declared = [...new Set(names.map((name) => cleanText(name, 200)))].filter(isName);
  if (declared.length > 0) return declared.join(', ');
  const written = [
    findMeta(metas, ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']),
    cleanText(
      document.querySelector('[rel~="author" i], [itemprop="author"] [itemprop="name"]')?.textContent,
      200,
    ),
  ];
  return written.find(isName)?.replace(/^(?:by|von|par|por|di|door|av|af)\s+/i, '') ?? null;
}

function isName(value: string | null): value is string {
  return value !== null && !/^(?:https?:|\/\/|@)/.test(value);
}

function readLanguage(document: Document, node: LinkedNode, metas: Metas): string | null {
  const root = document.documentElement;
  const declared = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    findMeta(metas, ['content-language'])?.split(',')[0],
    findMeta(metas, ['og:locale', 'language', 'dc.language']),
    node['inLanguage'],
  ];
  return declared.map(canonicalLanguage).find((tag) => tag !== null) ?? null;
}

function canonicalLanguage(tag: unknown): string | null {
  if (typeof tag !== 'string' || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The declared value of the article, or false where a part of it is declared as not free. */
function readAccessibleForFree(node: LinkedNode, metas: Metas): boolean | null {
  const parts = [node['hasPart']].flat().slice(0, 20).filter(isNode);
  const own = toBoolean(node['isAccessibleForFree'] ?? findMeta(metas, ['isAccessibleForFree']));
  if (own === null && parts.some((part) => toBoolean(part['isAccessibleForFree']) === false)) return false;
  return own;
}

function toBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.toLowerCase().replace(/^.*\//, '').trim();
  if (word === 'true' || word === 'yes') return true;
  return word === 'false' || word === 'no' ? false : null;
}

function isLiveBlog(document: Document, node: LinkedNode, address: string): boolean {
  return (
    articleKindOf(node['@type']) === 'live-blog' ||
    document.querySelector('[itemtype$="schema.org/LiveBlogPosting"], [typeof~="LiveBlogPosting"]') !==
      null ||
    looksLikeLiveBlog(document, address)
  );
}
