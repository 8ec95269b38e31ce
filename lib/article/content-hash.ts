import type { ArticleText } from './model';

/** SHA-256 of bytes; injected, so that this module needs neither browser nor Node. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/**
 * The canonical layout of an article's text, which the content hash covers: the UTF-8 bytes of
 * `JSON.stringify([headline, standfirst, [[kind, text], ...]])`, where `text` is the block's sentences joined by one
 * space. JSON as ECMAScript writes it: no white space between tokens, non-ASCII characters as they are, lone surrogates
 * as \udXXX escapes. How a block is divided into sentences does not count, so that a better splitter in a later release
 * does not make every stored article look edited.
 */
export function canonicalText(text: ArticleText): string {
  const blocks = text.blocks.map((block) => [block.kind, block.sentences.join(' ')]);
  return JSON.stringify([text.headline, text.standfirst, blocks]);
}

/** SHA-256 of {@link canonicalText}, 64 lower-case hexadecimal digits. */
export async function contentHash(text: ArticleText, digest: Digest): Promise<string> {
  return hexadecimal(new Uint8Array(await digest(new TextEncoder().encode(canonicalText(text)))));
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case digits, two each. */
export function hexadecimal(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += BYTES[byte];
  return digits;
}
