import type { ParsedUrl } from '../article/parse-url';
import { parseUrl } from '../article/parse-url';

/** Names of query parameters that count the pages of one article. */
const PAGE_PARAMETER =
  /^(?:page|p(?:age)?(?:no|num|number)?|pg|seite|pagina|página|sida|side|pagewanted|start_page)$/i;
/** Nobody spreads an article over more pages; larger numbers are years and identifiers. */
const MAX_PAGE = 60;

/**
 * Number of the document within an article continued over several addresses, from 1; null where it is not continued. Told
 * by rel=next and rel=prev links that differ from the address in nothing but a page number, or by the address itself.
 */
export function readPageNumber(document: Document, address: string): number | null {
  const own = splitPage(address);
  if (!own) return null;
  const isNeighbour = (rel: string): boolean => {
    const href = document
      .querySelector(`link[rel~="${rel}" i][href], a[rel~="${rel}" i][href]`)
      ?.getAttribute('href');
    const other = href ? splitPage(href, address) : null;
    return other !== null && other.rest === own.rest && other.page !== own.page;
  };
  const continued = isNeighbour('next') || isNeighbour('prev');
  if (own.fromQuery && own.page !== null && own.page > 1) return own.page;
  return continued ? (own.page ?? 1) : null;
}

interface SplitAddress {
  /** The address without its page number. */
  readonly rest: string;
  readonly page: number | null;
  /** Whether the number stood in a query parameter. */
  readonly fromQuery: boolean;
}

function splitPage(address: string, base?: string): SplitAddress | null {
  const url = parseUrl(address, base);
  if (!url) return null;
  const parameters = new URLSearchParams(url.search);
  const parameter = [...parameters].find(([name, value]) => PAGE_PARAMETER.test(name) && isPage(value));
  if (parameter) {
    parameters.delete(parameter[0]);
    url.search = parameters.toString();
    return { rest: restOf(url), page: Number(parameter[1]), fromQuery: true };
  }
  const inPath =
    /^(.+?)(?:\/(?:page|seite|pagina|p)?[-/]?|[_,-](?:page|seite|p)?-?)(\d{1,2})((?:\.\w{3,5})?)\/?$/i.exec(
      url.pathname,
    );
  if (!inPath || !isPage(inPath[2] ?? '')) return { rest: restOf(url), page: null, fromQuery: false };
  url.pathname = `${inPath[1]}${inPath[3]}`;
  return { rest: restOf(url), page: Number(inPath[2]), fromQuery: false };
}

function restOf(url: ParsedUrl): string {
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function isPage(value: string): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_PAGE;
}
