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
  return continued ? (own.page ?? 1) : shownNumber(document, address, own);
}

/** More links are not looked at. */
const MAX_LINKS = 400;

/**
 * The number without a link in a row of numbers from 1 on, of which the others lead to further pages of this address: where a
 * site remembers how far somebody read, one address shows any of the pages.
 */
function shownNumber(document: Document, address: string, own: SplitAddress): number | null {
  const links = [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS);
  const numbered = links.filter(
    (link) => isPage(link.textContent?.trim() ?? '') && leadsOn(link, address, own),
  );
  for (const link of numbered) {
    const shown = missingFrom(link);
    if (shown !== null) return shown;
  }
  return null;
}

/** Whether a link leads to the page that it names. A number that ends the path may be the article's own. */
function leadsOn(link: Element, address: string, own: SplitAddress): boolean {
  const other = splitPage(link.getAttribute('href') ?? '', address);
  const whole = parseUrl(address);
  if (other === null || whole === null) return false;
  const named = Number(link.textContent);
  if (other.rest === own.rest && (other.page ?? 1) === named) return true;
  return other.fromQuery
    ? other.rest === restOf(whole) && other.page === named
    : named === 1 && link.getAttribute('href') === address;
}

/** The one number of the row around a link that is none; null where the row is no row of pages. */
function missingFrom(link: Element): number | null {
  for (
    let row = link.parentElement, level = 0;
    row !== null && level < 3;
    row = row.parentElement, level += 1
  ) {
    const linked = [...row.querySelectorAll('a')].map((one) => one.textContent?.trim() ?? '').filter(isPage);
    const said = [...rowNumbers(row)];
    if (said.length < 2) continue;
    const open = said.filter((number) => !linked.includes(number));
    const isRow = said.every((number, at) => Number(number) === at + 1);
    return isRow && open.length === 1 ? Number(open[0]) : null;
  }
  return null;
}

/** Longer text is no row of pages; characters, for MAX_PAGE numbers and what is set between them. */
const MAX_ROW = 200;

/** The numbers that an element says, in order; none where it says more than such a row. */
function rowNumbers(row: Element): readonly string[] {
  if ((row.textContent ?? '').length > MAX_ROW) return [];
  const nodes = row.ownerDocument.createTreeWalker(row, 4 /* text */);
  const numbers: string[] = [];
  while (nodes.nextNode() !== null)
    numbers.push(...((nodes.currentNode as Text).data.match(/(?<!\p{N})\p{Nd}{1,2}(?!\p{N})/gu) ?? []));
  return numbers;
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
