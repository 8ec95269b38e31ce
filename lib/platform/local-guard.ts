import { browser } from './browser';

/**
 * Keeps our own requests away from the reader's machine and network, wherever a redirect leads: rules of the browser,
 * applied to each address on the way before anything is sent (tried in Chromium 156 and Firefox 153). Requests of pages are
 * none of ours. isLocalAddress judges the same before a request; names that resolve to local addresses escape both.
 */
const LOCAL_HOSTS: readonly string[] = [
  // First parts of IPv4 addresses, as in local-address.ts; the browser has brought odd notations to this one.
  '(0|10|127|169\\.254|192\\.168|198\\.1[89]|172\\.(1[6-9]|2[0-9]|3[01]))\\.[0-9.]+',
  '100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+',
  // IPv6: news is not published on bare addresses.
  '\\[[^/]*',
  // Names without a dot, and those for use inside one network.
  '[^/.:]+',
  '([^/:]+\\.)(localhost|localdomain|local|internal|intranet|lan|home|home\\.arpa|corp|private)',
];

let standing: Promise<void> | null = null;

/** Puts the rules up, once while the background lives. Rejects where the browser refuses: nothing may be requested then. */
export function guardLocalAddresses(): Promise<void> {
  standing ??= putUp().catch((error: unknown) => {
    standing = null;
    throw error;
  });
  return standing;
}

async function putUp(): Promise<void> {
  const own = new URL(browser.runtime.getURL('')).hostname;
  const rules = LOCAL_HOSTS.map((host, index) => ({
    id: index + 1,
    action: { type: 'block' as const },
    condition: {
      regexFilter: `^https?://([^/]*@)?${host}\\.?(:[0-9]+)?/`,
      initiatorDomains: [own],
      resourceTypes: ['xmlhttprequest' as const, 'other' as const],
    },
  }));
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: rules.map(({ id }) => id),
    addRules: rules,
  });
}
