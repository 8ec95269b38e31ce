import { normalizeText } from '../text/normalize';

/** A stretch of a live text node, with the characters that stood there when it was found. */
export interface TextSegment {
  readonly node: Text;
  /** Offsets into the node's data, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly data: string;
}

/** A text in normal form without its white space, which is where a page's line breaks and a sentence's spaces differ. */
export function pack(text: string): string {
  return withoutSpaces(normalizeText(text).text);
}

/** The stretch [start, end) of a text node. */
export function textSegment(node: Text, start: number, end: number): TextSegment {
  return { node, start, end, data: node.data.slice(start, end) };
}

/** Packed text of live text nodes, with the way back to them. */
export class PackedText {
  /** As pack() would give it for the segments' text. */
  readonly text: string;
  readonly #segments: readonly TextSegment[];
  /** Offset in the joined data at which each segment begins. */
  readonly #starts: readonly number[];
  readonly #normal: ReturnType<typeof normalizeText>;
  /** For each character of `text`, its offset in the normal form. */
  readonly #offsets: Uint32Array;

  constructor(segments: readonly TextSegment[]) {
    const starts: number[] = [];
    let length = 0;
    for (const { data } of segments) {
      starts.push(length);
      length += data.length;
    }
    this.#segments = segments;
    this.#starts = starts;
    this.#normal = normalizeText(segments.map(({ data }) => data).join(''));
    this.#offsets = visibleOffsets(this.#normal.text);
    this.text = withoutSpaces(this.#normal.text);
  }

  /** The segments that hold the packed characters [start, end). */
  slice(start: number, end: number): TextSegment[] {
    const first = this.#offsets[start];
    const last = this.#offsets[end - 1];
    if (first === undefined || last === undefined || end <= start) return [];
    return this.#between(this.#normal.sourceStart(first), this.#normal.sourceEnd(last + 1));
  }

  #between(from: number, to: number): TextSegment[] {
    const found: TextSegment[] = [];
    for (let at = this.#segmentAt(from); at < this.#segments.length; at += 1) {
      const segment = this.#segments[at];
      const base = this.#starts[at] ?? 0;
      if (segment === undefined || base >= to) break;
      const start = segment.start + Math.max(from - base, 0);
      const end = segment.start + Math.min(to - base, segment.data.length);
      if (end > start) found.push(textSegment(segment.node, start, end));
    }
    return found;
  }

  /** Index of the segment that holds an offset of the joined data. */
  #segmentAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }
}

/** The normal form knows no white space but the plain space. */
const SPACE = ' ';

function withoutSpaces(normal: string): string {
  return normal.replaceAll(SPACE, '');
}

function visibleOffsets(normal: string): Uint32Array {
  const offsets = new Uint32Array(normal.length);
  let count = 0;
  for (let at = 0; at < normal.length; at += 1) {
    if (normal[at] === SPACE) continue;
    offsets[count] = at;
    count += 1;
  }
  return offsets.subarray(0, count);
}
