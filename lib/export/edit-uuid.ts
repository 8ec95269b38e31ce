import type { Sha256 } from '../article/evidence';

/** A name-based UUID (RFC 9562, version 8: the first bits of a SHA-256) as a URN: the same for the same parts, for ever. */
export function uuidOf(parts: readonly string[], sha256: Sha256): string {
  const bytes = sha256(new TextEncoder().encode(JSON.stringify(parts))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const groups = [0, 8, 12, 16, 20, 32];
  return `urn:uuid:${groups
    .slice(1)
    .map((end, at) => digits.slice(groups[at], end))
    .join('-')}`;
}
