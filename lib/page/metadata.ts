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
  const meta = (...names: string[]) => readMeta(document, names);
  return {
    headline: cleanText(node['headline'], 5000) ?? meta('og:title', 'twitter:title', 'headline') ?? null,
    description:
      meta('og:description', 'description', 'twitter:description') ?? cleanText(node['description'], 5000),
    byline: readByline(document, node),
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
    language: readLanguage(document, node),
    canonical: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim() || null,
    ogUrl: meta('og:url'),
    isAccessibleForFree: readAccessibleForFree(document, node),
    pageNumber: readPageNumber(document, address),
    documentKind: isLiveBlog(document, node, address) ? 'live-blog' : 'article',
  };
}

/** The first of the names that a meta element gives a value, under whichever of its attributes. */
function readMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop']
      .map((key) => `meta[${key}="${name}" i][content]`)
      .join(',');
    const value = cleanText(document.querySelector(selector)?.getAttribute('content'), 5000);
    if (value) return value;
  }
  return null;
}

/** Declared strings are hostile: cut, white space collapsed, and null where empty or no string. */
function cleanText(value: unknown, maxLength: number): string | null {
  if (typeof value !== 'string') return null;
  return value.slice(0, maxLength).replace(/\s+/g, ' ').trim() || null;
}

function firstDate(declared: readonly unknown[]): Instant | null {
  return declared.map(parseDate).find((instant) => instant !== null) ?? null;
}

function readByline(document: Document, node: LinkedNode): string | null {
  const authors = [node['author']].flat().slice(0, 10);
  const names = authors.flatMap((author) => (isNode(author) ? [author['name']].flat() : [author]));
  const declared = [...new Set(names.map((name) => cleanText(name, 200)))].filter(isName);
  if (declared.length > 0) return declared.join(', ');
  const written = [
    readMeta(document, ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']),
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

function readLanguage(document: Document, node: LinkedNode): string | null {
  const root = document.documentElement;
  const declared = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')?.split(',')[0],
    readMeta(document, ['og:locale', 'language', 'dc.language']),
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
function readAccessibleForFree(document: Document, node: LinkedNode): boolean | null {
  const parts = [node['hasPart']].flat().slice(0, 20).filter(isNode);
  const own = toBoolean(node['isAccessibleForFree'] ?? readMeta(document, ['isAccessibleForFree']));
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
