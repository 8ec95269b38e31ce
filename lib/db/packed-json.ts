import { unzlibSync, zlibSync } from 'fflate';

/**
 * Plain data as stored: JSON, as a string or in UTF-8, or its zlib stream. A record as the browser would write it takes up to three
 * times as much: every name of a member stands in every record, every number takes eight bytes, and one curly quotation mark
 * makes a string two bytes a character. Firefox puts each record in a row of its own, so nothing makes up for it later.
 */
export type PackedJson = string | Uint8Array<ArrayBuffer>;

/** Below this many bytes deflating takes longer than it is worth: tens of microseconds for tens of bytes. */
const DEFLATE_FROM = 500;
/** What browsers keep at a byte a character. */
const LATIN_1 = /^[\0-\xff]*$/;
/** How a zlib stream begins (RFC 1950: deflate, window of 32 kB), and JSON never does. */
const ZLIB = 0x78;

/** @param value as JSON.stringify() takes it; it escapes half a surrogate pair, which UTF-8 cannot hold. */
export function packJson(value: unknown): PackedJson {
  const json = JSON.stringify(value);
  if (json.length < DEFLATE_FROM && LATIN_1.test(json)) return json;
  const bytes = new TextEncoder().encode(json);
  return bytes.length < DEFLATE_FROM ? bytes : zlibSync(bytes);
}

/**
 * @returns what was packed: who unpacks knows its type.
 * @throws Error where it is not what packJson() made.
 */
export function unpackJson<T>(packed: PackedJson): T {
  if (typeof packed === 'string') return JSON.parse(packed);
  return JSON.parse(DECODER.decode(packed[0] === ZLIB ? inflate(packed) : packed));
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Where bytes are inflated, one record after the other: fflate makes a new buffer of 128 kB for each that is given none. */
const ROOM = new Uint8Array(262_144);

/** @returns bytes that are good until the next call. */
function inflate(packed: Uint8Array<ArrayBuffer>): Uint8Array {
  try {
    const bytes = unzlibSync(packed, { out: ROOM });
    // What does not fit is cut off without a word, or throws.
    if (bytes.length < ROOM.length) return bytes;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return unzlibSync(packed);
}
