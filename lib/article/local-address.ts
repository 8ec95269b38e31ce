import { parseUrl } from './parse-url';

/** First parts of IPv4 addresses that never leave a machine or a network; RFC 6890 and RFC 6598. */
const LOCAL_V4: readonly RegExp[] = [
  /^0\./,
  /^10\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^127\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^198\.1[89]\./,
  /^255\.255\.255\.255$/,
];

/** Unspecified, loopback, unique local (RFC 4193), link-local and the withdrawn site-local addresses. */
const LOCAL_V6: readonly RegExp[] = [
  /^::1?$/,
  /^f[cd][0-9a-f]{2}:/,
  /^fe[89ab][0-9a-f]:/,
  /^fe[cdef][0-9a-f]:/,
];

/** Names for use inside one network: RFC 6761, 6762, 8375, ICANN's .internal, and what home routers hand out. */
const LOCAL_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|home\.arpa|corp|private)$/;

/**
 * Whether an address leads to this machine or the reader's own network, or to no host at all. The URL parser has already
 * turned odd notations (0x7f000001, 2130706433, 127.1, full-width digits) into the usual one. What is no valid http or
 * https address counts as local: nothing may be recorded there.
 */
export function isLocalAddress(url: string): boolean {
  const parsed = parseUrl(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return true;
  const host = parsed.hostname.replace(/\.+$/, '');
  if (host.startsWith('[')) return isLocalV6(host.slice(1, -1));
  if (/^[\d.]+$/.test(host)) return isLocalV4(host);
  return !host.includes('.') || LOCAL_NAMES.test(host);
}

function isLocalV4(address: string): boolean {
  return LOCAL_V4.some((range) => range.test(address));
}

/** IPv4 inside IPv6 (mapped, translated, 6to4) is judged by the IPv4 address. */
function isLocalV6(address: string): boolean {
  if (LOCAL_V6.some((range) => range.test(address))) return true;
  const embedded =
    /^(?:::ffff:|::ffff:0:|64:ff9b::|::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ??
    /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/.exec(address);
  return embedded !== null && isLocalV4(dotted(embedded[1] ?? '', embedded[2] ?? ''));
}

function dotted(high: string, low: string): string {
  return [high, low]
    .map((part) => Number.parseInt(part, 16))
    .map((part) => `${part >> 8}.${part & 255}`)
    .join('.');
}
