/**
 * Bytes of an HTML answer to text, by the order browsers use: byte order mark, charset of the Content-Type header, `<meta
 * charset>` in the first 1,024 bytes, then UTF-8 where the bytes are valid UTF-8, else windows-1252.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): string {
  const declared = fromMark(bytes) ?? fromHeader(contentType) ?? fromMeta(bytes);
  const decoder = declared === null ? null : decoderFor(declared);
  return (decoder ?? guessDecoder(bytes)).decode(bytes);
}

/** The standard has the browser search this many bytes for a declaration. */
const META_BYTES = 1024;

function fromMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function fromHeader(contentType: string | null): string | null {
  return contentType?.match(/charset\s*=\s*["']?([^\s;"']+)/i)?.[1] ?? null;
}

function fromMeta(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES));
  const label = head.match(/<meta\b[^>]*?charset\s*=\s*["']?([^\s;"'/>]+)/i)?.[1] ?? null;
  // A declaration that can be read as ASCII is not in UTF-16; the standard reads it as UTF-8.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function guessDecoder(bytes: Uint8Array): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
