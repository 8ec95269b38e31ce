/** Place names in capitals, up to four words: "SAN FRANCISCO", "ST. PETERSBURG". */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`;
/** What may follow the place: a country, a date. */
const FURTHER = String.raw`(?:, \p{L}[\p{L}.'’ -]{1,24}?(?: \d{1,2}\.?)?|, \d{1,2}\.? \p{L}{3,12}\.?){0,3}`;
/** The agency: "(Reuters)", "(dpa/afp)". */
const AGENCY = String.raw`\((?:[A-Z]{2,6}|Reuters|Bloomberg|dpa|afp|apa|ots|ots\/\p{L}+|sda|sid|kna|epd|ansa|efe|tt|ntb|ritzau|belga)(?:[/ ][\p{L}/ ]{2,20})?\)`;
const DASH = String.raw`(?:\s?(?:--|[–—])\s?|\s-\s)`;

const WITH_DASH = new RegExp(
  `^(?:${CAPITALS}${FURTHER}${DASH}|(?:(?:${CAPITALS}|\\p{Lu}[\\p{L}.'’ /-]{2,30})${FURTHER} )?${AGENCY}(?:${DASH}|:\\s))(?=["“„«‘'(]?\\p{L})`,
  'u',
);
const BARE = new RegExp(`^(${CAPITALS}) (?=["“„«‘']?\\p{Lu})`, 'u');
const AGENCY_ONLY = new RegExp(`^${AGENCY}\\s?(?=["“„«‘']?\\p{Lu})`, 'u');

/**
 * Length of the dateline that opens a text, with its dash: "WASHINGTON (Reuters) - ". 0 where there is none. Redesigns move
 * datelines out of the text and back. `head` is what stands between headline and text: a place in capitals without a dash
 * is a dateline only where the head names it too.
 */
export function datelineLength(text: string, head: string): number {
  const marked = WITH_DASH.exec(text) ?? AGENCY_ONLY.exec(text);
  if (marked !== null) return marked[0].length;
  const bare = BARE.exec(text);
  const place = bare?.[1];
  return bare !== null && place !== undefined && head.includes(place) ? bare[0].length : 0;
}
