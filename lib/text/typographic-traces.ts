/** What a text has that typography may vary, as bits; a text without a trace needs no folding (comparison-key.ts). */
export const TRACE = {
  quote: 1,
  /** One dot is a full stop. */
  dot: 2,
  dots: 4,
  dash: 8,
  /** A mark before which some set a space. */
  mark: 16,
  /** White space that is no single space, invisible characters, and whatever is not known to be plain. */
  other: 32,
} as const;

/** Every trace: of a text that has something not known to be plain. */
export const ANY_TRACE = 63;

const TRACED: readonly (readonly [number, string])[] = [
  [TRACE.quote, '«»‹›“”„‟‘’‚‛"\'`´ʹʻʼʽˈ′″‴׳״‵‶「」『』〝〞〟'],
  [TRACE.dot, '.'],
  [TRACE.dots, '…'],
  [TRACE.dash, '-‐‑‒–—―−'],
  [TRACE.mark, '!?;:%‰'],
];

/** Characters without a trace: printable ASCII, Latin letters; Greek and Cyrillic; Hebrew and Arabic letters. */
const PLAIN: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xc0, 0xd6],
  [0xd8, 0x2b8],
  [0x370, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x669],
];
/** Kana, Chinese and Korean, without their punctuation. */
const FIRST_EASTERN = 0x3041;
const LAST_EASTERN = 0xd7ff;

/** The trace of each code unit below FIRST_EASTERN. */
const TRACES = new Uint8Array(FIRST_EASTERN).fill(TRACE.other);
for (const [from, to] of PLAIN) TRACES.fill(0, from, to + 1);
for (const [trace, characters] of TRACED) {
  for (const character of characters) TRACES[character.charCodeAt(0)] = trace;
}

const SPACE = 0x20;

/** The traces of a text, bits of TRACE; ANY_TRACE as soon as it has something not known to be plain. */
export function tracesOf(text: string): number {
  let traces = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const trace = code < FIRST_EASTERN ? (TRACES[code] ?? 0) : code <= LAST_EASTERN ? 0 : TRACE.other;
    if (trace === TRACE.other || (code === SPACE && previous === SPACE)) return ANY_TRACE;
    traces |= trace & traces & TRACE.dot ? TRACE.dots : trace;
    previous = code;
  }
  return traces & ~TRACE.dot;
}
