import type { Link } from './order';
import { mainOrder } from './order';

/** A stretch of both texts, ends exclusive. */
interface Range {
  readonly earlierFrom: number;
  readonly earlierTo: number;
  readonly laterFrom: number;
  readonly laterTo: number;
}

/** Both texts with equal sentences numbered alike. */
interface Numbered {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  /** Length of the sentence by its number. */
  readonly lengths: readonly number[];
}

/**
 * Links every sentence that stands in both texts with an equal key, each at most once, sorted by `earlier`: first along
 * the texts (unique sentences, then what lies between them), then those that have moved.
 */
export function equalLinks(earlierKeys: readonly string[], laterKeys: readonly string[]): Link[] {
  const numbered = numberKeys(earlierKeys, laterKeys);
  const links = linksInOrder(numbered);
  links.push(...movedLinks(numbered, links));
  return links.sort((one, other) => one.earlier - other.earlier);
}

function numberKeys(earlierKeys: readonly string[], laterKeys: readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const lengths: number[] = [];
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, lengths.length);
    return lengths.push(key.length) - 1;
  };
  return {
    earlier: Int32Array.from(earlierKeys, number),
    later: Int32Array.from(laterKeys, number),
    lengths,
  };
}

/** Patience: unique sentences anchor, the stretches between anchors are looked at again. */
function linksInOrder(texts: Numbered): Link[] {
  const links: Link[] = [];
  const open: Range[] = [
    { earlierFrom: 0, earlierTo: texts.earlier.length, laterFrom: 0, laterTo: texts.later.length },
  ];
  for (let range = open.pop(); range; range = open.pop()) {
    const inner = trimEnds(texts, range, links);
    if (inner.earlierFrom >= inner.earlierTo || inner.laterFrom >= inner.laterTo) continue;
    const anchors = mainOrder(uniqueLinks(texts, inner), (link) => lengthOf(texts, link));
    if (anchors.length === 0) links.push(...nextOccurrences(texts, inner));
    else {
      links.push(...anchors);
      open.push(...between(inner, anchors));
    }
  }
  return links;
}

function lengthOf(texts: Numbered, link: Link): number {
  return texts.lengths[texts.earlier[link.earlier] ?? 0] ?? 0;
}

/** Links equal sentences at both ends of the range and answers what is left between. */
function trimEnds(texts: Numbered, range: Range, links: Link[]): Range {
  let { earlierFrom, earlierTo, laterFrom, laterTo } = range;
  const open = () => earlierFrom < earlierTo && laterFrom < laterTo;
  while (open() && texts.earlier[earlierFrom] === texts.later[laterFrom]) {
    links.push({ earlier: earlierFrom++, later: laterFrom++ });
  }
  while (open() && texts.earlier[earlierTo - 1] === texts.later[laterTo - 1]) {
    links.push({ earlier: --earlierTo, later: --laterTo });
  }
  return { earlierFrom, earlierTo, laterFrom, laterTo };
}

/** Sentences that stand exactly once on each side of the range. */
function uniqueLinks(texts: Numbered, range: Range): Link[] {
  const earlier = onlyPlaces(texts.earlier, range.earlierFrom, range.earlierTo);
  const later = onlyPlaces(texts.later, range.laterFrom, range.laterTo);
  const links: Link[] = [];
  for (const [number, place] of earlier) {
    const answer = later.get(number);
    if (place >= 0 && answer !== undefined && answer >= 0) links.push({ earlier: place, later: answer });
  }
  return links.sort((one, other) => one.earlier - other.earlier);
}

/** Where each number stands, -1 where it stands more than once. */
function onlyPlaces(numbers: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const number = numbers[at] ?? 0;
    places.set(number, places.has(number) ? -1 : at);
  }
  return places;
}

function between(range: Range, anchors: readonly Link[]): Range[] {
  const ranges: Range[] = [];
  let { earlierFrom, laterFrom } = range;
  for (const anchor of [...anchors, { earlier: range.earlierTo, later: range.laterTo }]) {
    ranges.push({ earlierFrom, earlierTo: anchor.earlier, laterFrom, laterTo: anchor.later });
    earlierFrom = anchor.earlier + 1;
    laterFrom = anchor.later + 1;
  }
  return ranges;
}

/** Repeated sentences only: each takes the next answer after the one before. */
function nextOccurrences(texts: Numbered, range: Range): Link[] {
  const places = placesOf(texts.later, range.laterFrom, range.laterTo);
  const links: Link[] = [];
  let after = range.laterFrom;
  for (let at = range.earlierFrom; at < range.earlierTo; at++) {
    const queue = places.get(texts.earlier[at] ?? -1);
    while (queue && queue.length > 0 && (queue.at(-1) ?? 0) < after) queue.pop();
    const answer = queue?.pop();
    if (answer === undefined) continue;
    links.push({ earlier: at, later: answer });
    after = answer + 1;
  }
  return links;
}

/** Places of each number, the first one last, so that it can be popped. */
function placesOf(numbers: Int32Array, from: number, to: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = to - 1; at >= from; at--) {
    const number = numbers[at] ?? 0;
    const known = places.get(number);
    if (known) known.push(at);
    else places.set(number, [at]);
  }
  return places;
}

/** Sentences left on both sides with equal keys, in the order they stand. */
function movedLinks(texts: Numbered, links: readonly Link[]): Link[] {
  const takenEarlier = new Set(links.map((link) => link.earlier));
  const takenLater = new Set(links.map((link) => link.later));
  const places = placesOf(texts.later, 0, texts.later.length);
  const moved: Link[] = [];
  for (let at = 0; at < texts.earlier.length; at++) {
    if (takenEarlier.has(at)) continue;
    const queue = places.get(texts.earlier[at] ?? -1);
    while (queue && queue.length > 0 && takenLater.has(queue.at(-1) ?? -1)) queue.pop();
    const answer = queue?.pop();
    if (answer !== undefined) moved.push({ earlier: at, later: answer });
  }
  return moved;
}
