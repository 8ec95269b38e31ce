/** A SHA-256 hash in hexadecimal digits, as we write it. */
const HEX = /^[\da-f]{64}$/;
/** Its 32 bytes in base64. */
const BASE_64 = /^[\w+/]{43}=$/;

/** A hash as stored: in base64, two thirds as long. Whatever else was imported as one stays as it is. */
export function packHash(hash: string): string {
  if (!HEX.test(hash)) return hash;
  return btoa(hash.replace(/../g, (digits) => String.fromCharCode(Number.parseInt(digits, 16))));
}

export function unpackHash(packed: string): string {
  if (!BASE_64.test(packed)) return packed;
  const bytes = atob(packed);
  let hash = '';
  for (let at = 0; at < bytes.length; at++) hash += DIGITS[bytes.charCodeAt(at)];
  return hash;
}

/** A byte in hexadecimal digits; every snapshot that is read has a hash or two. */
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
