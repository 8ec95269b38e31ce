/**
 * Bounds of a capture. The longest article among 130 real pages has 1,100 sentences; the bounds leave room for books and
 * still keep one message and one record small enough to store in one go.
 */
export const MAX_SENTENCES = 20_000;
export const MAX_SENTENCE_LENGTH = 20_000;
export const MAX_TEXT_LENGTH = 4_000_000;
export const MAX_HEADLINE_LENGTH = 1_000;
export const MAX_STANDFIRST_LENGTH = 4_000;
export const MAX_FURNITURE = 200;
export const MAX_FURNITURE_LENGTH = 400;
export const MAX_ADDRESS_LENGTH = 2_048;
/** Addresses of one article in an archive; the newest stay where two machines know more. */
export const MAX_ADDRESSES = 100;
