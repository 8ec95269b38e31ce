import { isLocalAddress } from '../../article/local-address';
import { siteOf } from '../../article/site';
import type { MessageKey } from '../../platform/i18n';

/** What a reader's entry came to. */
export type ParsedSite =
  | { readonly ok: true; readonly site: string }
  | { readonly ok: false; readonly problem: MessageKey };

/**
 * The site that a reader means by an entry: a host ("example.org"), a pattern ("*.example.org") or a whole address. It
 * must be new to the list, and not already covered by a site above it.
 */
export function parseSite(entry: string, listed: readonly string[]): ParsedSite {
  const bare = entry.trim().replace(/^\*\./, '');
  const site = bare === '' ? null : siteOf(/^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}`);
  if (site === null || !isHostName(site)) return { ok: false, problem: 'siteInvalid' };
  if (isLocalAddress(`https://${site}`)) return { ok: false, problem: 'siteLocal' };
  const isListed = listed.some((other) => site === other || site.endsWith(`.${other}`));
  return isListed ? { ok: false, problem: 'siteListed' } : { ok: true, site };
}

/** Labels of letters, digits and hyphens with dots between, as the URL parser leaves them (RFC 1035, punycode included). */
function isHostName(site: string): boolean {
  return site.length <= 253 && /^(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/.test(site);
}
