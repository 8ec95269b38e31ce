/** An address that may stand in a link: http or https, else null. What the store holds came from a page. */
export function linkTarget(address: string): string | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
