import { alertModeOf } from '../article/alert-mode';
import { isOnSite } from '../article/site';
import { listUnread } from '../db/alerts';
import { showBadgeEverywhere } from '../platform/badge';
import { message, pluralMessage } from '../platform/i18n';
import { loadSettings } from '../platform/settings';
import { database } from './database';

/**
 * Shows on the toolbar button, wherever no article is open, how many articles have changes that the reader has not read.
 * Articles and sites that are switched off do not count.
 */
export async function showUnread(): Promise<void> {
  try {
    const [db, { siteAlerts, excludedSites }] = await Promise.all([database(), loadSettings()]);
    const counted = (await listUnread(db)).filter(
      ({ article, mode }) =>
        alertModeOf(mode, article.site, siteAlerts) !== 'off' &&
        !isOnSite(article.canonicalUrl, excludedSites),
    );
    const { length } = counted;
    await showBadgeEverywhere(
      length,
      length > 0 ? pluralMessage('badgeUnread', length) : message('extensionName'),
    );
  } catch (error) {
    // A number that is late is no reason for a capture or a reading to fail.
    console.error('Late Edition:', error);
  }
}
