import { browser } from './browser';

/**
 * Whether the reader lets us see pages of sites. Both browsers let the reader narrow what the manifest asks for: Chrome
 * under "Site access", Firefox under "Permissions".
 */

const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** Whether we may see the site of an address; with null, every site. */
export function hasSiteAccess(address: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(address) });
}

/**
 * Asks the reader for access to the site of an address, or with null to every site. Must be called in a click, before
 * anything is awaited: Firefox 140 forgets the click at the first await.
 */
export function requestSiteAccess(address: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(address) });
}

function originsOf(address: string | null): string[] {
  const host = address === null ? null : (URL.parse(address)?.hostname ?? null);
  // Not `*://`: Chrome 126+ does not see that the two patterns of the manifest contain it between them.
  return host === null ? [...ALL_SITES] : [`http://${host}/*`, `https://${host}/*`];
}
