/** An address as the store keeps it: as the browser shows it, without the fragment. */
export function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}
