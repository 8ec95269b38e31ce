import type { ParsedUrl } from './parse-url';

/** Second-level labels under which a country hands out names. */
const SECOND_LEVEL = new Set('co com org net gov edu ac go or ne gob gouv nom ltd plc me'.split(' '));

/** Whether two hosts, folded, belong to one publisher as far as names tell: the same registrable domain. */
export function isSameSite(host: string, other: string): boolean {
  return registrableDomain(host) === registrableDomain(other);
}

function registrableDomain(host: string): string {
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const length = top.length === 2 && SECOND_LEVEL.has(second) ? 3 : 2;
  return labels.slice(-length).join('.');
}

/** How much an address says about which article it leads to: 0 the home page, 1 a section or unclear, 2 an article. */
export function specificity(url: ParsedUrl): 0 | 1 | 2 {
  if (hasIdentifyingParameter(url.search)) return 2;
  if (/^\/([a-z]{2}(-[a-z]{2})?)?$/i.test(url.pathname)) return 0;
  return looksLikeArticle(lastSegment(url)) ? 2 : 1;
}

/** A parameter such as ?id=123, ?p=7, ?story=fire-in-town. */
function hasIdentifyingParameter(search: string): boolean {
  return /[?&](?:[a-z_]*id|p|story|article|artikel|news|item|doc|s?key|guid|oid|cid|aid|nid|a|n)=[^&]*[\w-]/i.test(
    search,
  );
}

/** Three words, a number of four digits or more, or a long word of a script that writes without hyphens. */
function looksLikeArticle(segment: string): boolean {
  return (
    /\d{4}/.test(segment) || segment.split(/[-_+,.]|%20/).length >= 4 || /(?:%[0-9A-F]{2}){12}/.test(segment)
  );
}

function lastSegment(url: ParsedUrl): string {
  return (
    url.pathname
      .replace(/\/$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? ''
  );
}

/**
 * Whether a declared address can be another name of the article at this one. Pages that load the next article by script
 * often leave the former canonical link behind; a section declared as canonical is an ancestor of every article in it.
 */
export function isSameArticleAddress(declared: ParsedUrl, own: ParsedUrl): boolean {
  if (declared.href === own.href) return true;
  if (specificity(declared) === 0) return specificity(own) === 0;
  if (specificity(declared) < 2 && isAncestor(declared.pathname, own.pathname)) return false;
  return !namesAnotherArticle(lastSegment(declared), lastSegment(own));
}

function isAncestor(path: string, of: string): boolean {
  return path !== of && of.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function namesAnotherArticle(slug: string, other: string): boolean {
  const words = wordsOf(slug);
  const others = wordsOf(other);
  if (words.length < 3 || others.length < 3) return false;
  const shared = words.filter((word) => others.includes(word));
  return (
    !shared.some((word) => /\d{4}/.test(word)) && shared.length < Math.min(words.length, others.length) / 4
  );
}

function wordsOf(slug: string): string[] {
  return slug
    .toLowerCase()
    .split(/[-_+,.]|%20/)
    .filter((word) => word.length > 1);
}
