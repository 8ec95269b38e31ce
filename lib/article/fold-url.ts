import type { ParsedUrl } from './parse-url';
import { parseUrl } from './parse-url';
import { isTrackingParameter, isVariantParameter } from './tracking-parameters';

/** Hosts that show the same articles as the bare one. */
const VARIANT_HOST = /^(?:www\d?|m|mobile|amp|touch|wap)\.(?=[^.]+\.[^.])/;
/** "co.uk" is no site, so "m.co.uk" is no variant of one. */
const COUNTRY_SUFFIX = /^(?:co|com|org|net|ac|gov|edu|go|or|ne|gob|gouv|nom)\.[a-z]{2}$/;

/** Folds scheme, www and mobile hosts, a closing dot, and AMP caches, in place. */
export function foldHost(url: ParsedUrl): void {
  unwrapAmpCache(url);
  // A server on a port of its own need not speak https.
  if (url.port === '' || url.port === '443') url.protocol = 'https:';
  url.hostname = withoutVariant(url.hostname.replace(/\.$/, ''));
}

function withoutVariant(host: string): string {
  const bare = host.replace(VARIANT_HOST, '').replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.');
  return COUNTRY_SUFFIX.test(bare) ? host : bare;
}

/** cdn.ampproject.org/c/s/HOST/PATH and google.com/amp/s/HOST/PATH hold copies of HOST/PATH. */
function unwrapAmpCache(url: ParsedUrl): void {
  const cached =
    (/(^|\.)cdn\.ampproject\.org$/.test(url.hostname) &&
      /^\/(?:[acv]|wp)\/(?:s\/)?(.+)$/.exec(url.pathname)) ||
    (/^(www\.)?google\.[a-z.]+$/.test(url.hostname) && /^\/amp\/(?:s\/)?(.+\..+)$/.exec(url.pathname));
  const original = cached ? parseUrl(`https://${cached[1]}`) : null;
  if (!original?.hostname.includes('.')) return;
  url.protocol = 'https:';
  url.host = original.host;
  url.pathname = original.pathname;
}

/** Endings of a path that choose a rendering or a default document. */
const VARIANT_ENDINGS: readonly RegExp[] = [
  /(?<=.)\/+$/,
  /(?<=[^/])\/(?:amp|print|printable|amp\.html|print\.html)$/i,
  /(?<=[^/])\/index\.(?:html?|php|aspx?|jsp)$/i,
  /(?<=[^/])[.,_-](?:amp|print)(?=\.[a-z]{3,5}$)/i,
  /(?<=[^/])\.amp$/i,
];

/** Folds AMP and print variants, doubled and trailing slashes and percent-encoding, in place. */
export function foldPath(url: ParsedUrl): void {
  let path = normalizeEncoding(url.pathname).replace(/\/{2,}/g, '/');
  path = path.replace(/\/amp(?=\/[^/]+\/|\/[^/]*[-\d])/i, '');
  for (const ending of VARIANT_ENDINGS) path = path.replace(ending, '');
  url.pathname = path;
}

/** Unreserved characters as themselves, the digits of the others in capitals (RFC 3986, 6.2.2). */
function normalizeEncoding(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : code.toUpperCase();
  });
}

/** Drops parameters that do not identify an article and sorts the others, in place. */
export function foldQuery(url: ParsedUrl): void {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isNoise(pair))
    .map(normalizeEncoding)
    .sort();
  url.search = kept.join('&');
}

function isNoise(pair: string): boolean {
  const cut = pair.indexOf('=');
  const name = normalizeEncoding(cut < 0 ? pair : pair.slice(0, cut));
  return isTrackingParameter(name) || isVariantParameter(name, cut < 0 ? '' : pair.slice(cut + 1));
}
