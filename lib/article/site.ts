/** The site of an address for the reader's lists: host in lower case without "www."; null where there is no host. */
export function siteOf(address: string): string | null {
  const host = URL.parse(address)?.hostname.toLowerCase();
  return host ? host.replace(/^www\./, '') : null;
}

/** Whether an address belongs to one of the sites listed, or to a subdomain of one. */
export function isOnSite(address: string, sites: readonly string[]): boolean {
  const site = siteOf(address);
  return site !== null && sites.some((listed) => site === listed || site.endsWith(`.${listed}`));
}
