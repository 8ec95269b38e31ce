import { withoutFragment } from './address';
import { isTrackingParameter } from './tracking-parameters';

/**
 * Where an article is asked for that was read at an address: as it stands there, without what tells who followed which
 * link, without name and password, without the fragment.
 */
export function recheckAddress(address: string): string {
  const url = URL.parse(withoutFragment(address));
  if (!url) return address;
  url.username = '';
  url.password = '';
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => !isTrackingParameter(pair.split('=')[0] ?? ''));
  if (kept.length < pairs.length) url.search = kept.join('&');
  return url.href;
}
