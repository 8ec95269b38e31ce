import type { Instant } from './model';

/**
 * Where the Wayback Machine shows its capture of an address that is closest to a time; it looks for it itself. Null where the
 * address is none that it could have. Nothing is asked by making the address: the reader does by following it.
 */
export function waybackAddress(address: string, at: Instant): string | null {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.hash = '';
  const stamp = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
  return `https://web.archive.org/web/${stamp}/${url.href}`;
}
