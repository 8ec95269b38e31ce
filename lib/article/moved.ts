import { canonicalUrl } from './canonical-url';
import { kinshipOf } from './kinship';
import type { Article, Snapshot } from './model';
import { isSameSite } from './url-plausibility';

/** What tells where an article is and was to be found. */
type Located = Pick<Article, 'canonicalUrl' | 'addresses' | 'site' | 'lastCheckedAt'>;

/** The canonical URLs of the addresses at which an article was read, its own left out: what it is called where it was read only there. */
export function formerNames({ canonicalUrl: own, addresses }: Located): ReadonlySet<string> {
  const undeclared = { canonical: null, ogUrl: null };
  const others = addresses.filter((address) => address !== own);
  const names = others.map((address) => canonicalUrl(address, undeclared).canonicalUrl);
  return new Set(names.filter((name) => name !== own));
}

/**
 * Whether two records with different canonical URLs, of which one knows the other's, are of one article. An address may come
 * to lead to another article, so the text decides: where the histories begin, or where they end.
 */
export function isSameMoved(
  one: Located,
  other: Located,
  texts: readonly [one: readonly Snapshot[], other: readonly Snapshot[]],
): boolean {
  if (!isSameSite(one.site, other.site)) return false;
  const [ends, others] = texts.map((all) => [all[0], all.at(-1)].filter((text) => text !== undefined));
  return !!ends?.some((text) => others?.some((second) => kinshipOf(text, second) === 'same-article'));
}

/**
 * Where the article of two records is to be found now: at the address of the one that knows the other's name, because it has
 * moved from there. Where both or neither do, at that of the one that was looked at last.
 */
export function presentPlace(one: Located, other: Located): Pick<Article, 'canonicalUrl' | 'site'> {
  const isOne = one.canonicalUrl === other.canonicalUrl || isLater(one, other);
  const { canonicalUrl, site } = isOne ? one : other;
  return { canonicalUrl, site };
}

function isLater(one: Located, other: Located): boolean {
  const knowsOther = formerNames(one).has(other.canonicalUrl);
  if (knowsOther !== formerNames(other).has(one.canonicalUrl)) return knowsOther;
  return one.lastCheckedAt === other.lastCheckedAt
    ? one.canonicalUrl <= other.canonicalUrl
    : one.lastCheckedAt > other.lastCheckedAt;
}
