import type { Change } from './change';
import type { Block } from './model';
import { flattenSentences } from './sentences';

/** The name of the rule in Change.suppressed. */
const LIVE_ENTRY = 'live-entry';

/** Entries open with a heading or with their time: "14:05 The minister has left". */
const OPENS_WITH_TIME = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/;

/** The entries of a live blog that came whole. */
export interface NewEntries {
  readonly count: number;
  /** What each begins with, in the order of the text. */
  readonly openings: readonly string[];
}

/**
 * The whole entries among the changes of an edit.
 *
 * @param blocks of the later text.
 */
export function newEntriesOf(changes: readonly Change[], blocks: readonly Block[]): NewEntries {
  const added = changes.filter(({ op, suppressed }) => op === 'added' && suppressed === LIVE_ENTRY);
  if (added.length === 0) return { count: 0, openings: [] };
  const sentences = flattenSentences(blocks);
  const places = added.flatMap(({ later }) => later.map(({ index }) => sentences[index ?? -1]?.block ?? -1));
  const came = [...new Set(places)].filter((place) => place >= 0).sort((one, other) => one - other);
  const opening = came.filter((place) => opens(blocks[place]));
  // A heading under its time, or the other way round, opens one entry.
  const starts = opening.filter((place) => !opening.includes(place - 1));
  const entries = starts.length > 0 ? starts : came;
  const openings = entries.map((place) => textFrom(blocks, place));
  return { count: entries.length, openings };
}

function opens(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'heading' || OPENS_WITH_TIME.test(block.sentences[0] ?? ''));
}

/** A time alone says nothing: the line under it does. */
function textFrom(blocks: readonly Block[], place: number): string {
  const first = blocks[place]?.sentences[0] ?? '';
  const isBare = OPENS_WITH_TIME.test(first) && first.replace(OPENS_WITH_TIME, '').trim().length < 3;
  return isBare ? [first, blocks[place + 1]?.sentences[0] ?? ''].join(' ').trim() : first;
}
