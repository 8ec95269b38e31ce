import type { Change, ChangedSentence } from '../../article/change';
import type { Anchor } from '../anchor';
import { stillReads } from '../anchor';
import type { SentenceFinder } from './find-sentences';
import type { ShownChange } from './options';

export type MarkKind = 'added' | 'edited' | 'moved' | 'removed';

/** Where a removed sentence stood: behind the one anchor, before the other. At least one is there. */
export interface Gap {
  readonly after: Anchor | null;
  readonly before: Anchor | null;
}

/** A sentence that is marked. */
export interface PlacedSentence {
  readonly text: string;
  readonly anchor: Anchor;
}

/** A change that has its place in the page: sentences to mark, or the gap of a removed sentence. */
export interface PlacedChange extends ShownChange {
  readonly kind: MarkKind;
  /** Empty for a removed sentence. */
  readonly sentences: readonly PlacedSentence[];
  readonly gap: Gap | null;
}

export interface Placement {
  readonly placed: readonly PlacedChange[];
  readonly unplaced: readonly ShownChange[];
}

/** Finds the place of every change; what is not found is listed and never guessed. */
export function placeChanges(changes: readonly ShownChange[], finder: SentenceFinder): Placement {
  const placed: PlacedChange[] = [];
  const unplaced: ShownChange[] = [];
  for (const shown of changes) {
    const place = placeChange(shown, finder);
    if (place) placed.push(place);
    else unplaced.push(shown);
  }
  return { placed, unplaced };
}

/** Whether the page still shows everything where it was placed; `locate` as in Painter. */
export function isPlacedStill({ sentences, gap }: PlacedChange, locate: (anchor: Anchor) => Anchor): boolean {
  const anchors = [...sentences.map(({ anchor }) => anchor), gap?.after ?? [], gap?.before ?? []];
  return anchors.every((anchor) => stillReads(locate(anchor), anchor));
}

function placeChange(shown: ShownChange, finder: SentenceFinder): PlacedChange | null {
  const { change } = shown;
  if (change.later.length === 0) {
    const gap = findGap(change, finder);
    return gap && { ...shown, kind: 'removed', sentences: [], gap };
  }
  const sentences = change.later.flatMap((sentence) => {
    const anchor = findSentence(change, sentence, finder);
    return anchor ? [{ text: sentence.text, anchor }] : [];
  });
  if (sentences.length === 0) return null;
  return { ...shown, kind: kindOfMark(change), sentences, gap: null };
}

function kindOfMark({ op }: Change): MarkKind {
  return op === 'added' || op === 'moved' ? op : 'edited';
}

function findSentence(
  change: Change,
  { text, index }: ChangedSentence,
  finder: SentenceFinder,
): Anchor | null {
  return change.part === 'body' ? finder.body(text, index) : finder[change.part](text);
}

/** A standfirst that went stood under the headline, which is before the first sentence. */
function findGap({ part, after }: Change, finder: SentenceFinder): Gap | null {
  const index = part === 'body' && after !== null ? after : -1;
  const gap = { after: finder.at(index), before: finder.at(index + 1) };
  return gap.after || gap.before ? gap : null;
}
