import type { Article } from '../article/model';

/** An address that may stand in a link: http or https, else null. What the store holds came from a page. */
export function linkTarget(address: string): string | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** Where an article was last read: its canonical URL is folded (no "www.", always https) and need not lead anywhere. */
export function linkToSource({ addresses, canonicalUrl }: Article): string | null {
  return linkTarget(addresses.at(-1) ?? canonicalUrl);
}
