import { isLocalAddress } from '../article/local-address';
import type { NotRecordedReason } from '../article/outcome';
import type { Settings } from '../article/settings';
import { isOnSite } from '../article/site';

/** Why nothing may be recorded at an address, by the reader's settings and the address alone; null where it may. */
export function findObjection(address: string, settings: Settings): NotRecordedReason | null {
  if (settings.paused) return 'paused';
  if (isLocalAddress(address)) return 'local-address';
  return isOnSite(address, settings.excludedSites) ? 'excluded' : null;
}
