import { foldHost, foldPath, foldQuery } from './fold-url';
import type { ParsedUrl } from './parse-url';
import { parseUrl } from './parse-url';
import { isSameArticleAddress, isSameSite, specificity } from './url-plausibility';

/** Addresses that a document declares for itself, as written or resolved; null where it declares none. */
export interface DeclaredAddresses {
  readonly canonical: string | null;
  readonly ogUrl: string | null;
}

/** The normalised address that identifies an article, and its host. */
export interface ArticleIdentity {
  readonly canonicalUrl: string;
  /** Host of the canonical URL, lower case, without "www."; empty where the address has none. */
  readonly site: string;
}

/**
 * The identity of the article shown at an address. The canonical link is believed, then og:url, where it is on the same
 * site and as specific as the address itself: a declared home page, section or article of another name is not. Scheme, www
 * and mobile hosts, AMP and print variants, tracking parameters, the order of the others, fragments and trailing slashes
 * are folded. Idempotent; never throws: what is no http address comes back as it is, cut to 4,000 characters.
 */
export function canonicalUrl(address: string, declared: DeclaredAddresses): ArticleIdentity {
  const own = parseHttp(address);
  if (!own) return { canonicalUrl: address.slice(0, 4000), site: '' };
  fold(own);
  const chosen =
    [declared.canonical, declared.ogUrl]
      .map((candidate) => (candidate ? parseHttp(candidate.trim(), address) : null))
      .find((candidate) => candidate && isPlausible(fold(candidate), own)) ?? own;
  return { canonicalUrl: chosen.href, site: chosen.hostname };
}

function parseHttp(url: string, base?: string): ParsedUrl | null {
  const parsed = parseUrl(url, base);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : null;
}

/** Folds in place until nothing is left to fold: an AMP cache may hold the print version of an AMP page. */
function fold(url: ParsedUrl): ParsedUrl {
  url.hash = '';
  url.username = '';
  url.password = '';
  for (let before = ''; before !== url.href; ) {
    before = url.href;
    foldHost(url);
    foldPath(url);
    foldQuery(url);
  }
  return url;
}

function isPlausible(candidate: ParsedUrl, own: ParsedUrl): boolean {
  return (
    isSameSite(candidate.hostname, own.hostname) &&
    specificity(candidate) >= specificity(own) &&
    isSameArticleAddress(candidate, own)
  );
}
