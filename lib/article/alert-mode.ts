import { isOnSite } from './site';

/**
 * What the reader wants to hear of an article or a site:
 * - `notify`: a notification, if what changed is of a kind that notifies;
 * - `list`: it counts on the toolbar button and stands in the lists;
 * - `off`: neither; it is marked in the page when the reader comes back.
 */
export const ALERT_MODES = ['notify', 'list', 'off'] as const;
export type AlertMode = (typeof ALERT_MODES)[number];

/** Sites with a mode of their own. Hosts, lower case, without "www."; subdomains are included. */
export type SiteAlerts = Readonly<Record<string, AlertMode>>;

/** The mode of a site: its own, else that of the nearest site above it, else `notify`. */
export function siteAlertMode(site: string, siteAlerts: SiteAlerts): AlertMode {
  const listed = Object.keys(siteAlerts).filter((other) => isOnSite(`https://${site}`, [other]));
  const nearest = listed.toSorted((a, b) => b.length - a.length)[0];
  return (nearest !== undefined && siteAlerts[nearest]) || 'notify';
}

/** What holds for an article: its own mode (null: it has none), else its site's. */
export function alertModeOf(own: AlertMode | null, site: string, siteAlerts: SiteAlerts): AlertMode {
  return own ?? siteAlertMode(site, siteAlerts);
}
