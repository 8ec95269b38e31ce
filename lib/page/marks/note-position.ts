import type { Box } from './marker-spot';

export interface NotePlace {
  readonly left: number;
  readonly top: number;
  /** The note scrolls inside where it is higher. */
  readonly maxHeight: number;
}

export interface NotePositionInput {
  /** What must stay in sight: the lines of the sentence. */
  readonly sentence: Box;
  /** The note as high as it would like to be. */
  readonly size: { readonly width: number; readonly height: number };
  /** What the note may use of the window. */
  readonly room: Box;
  readonly rightToLeft: boolean;
}

/** Between sentence and note. */
const GAP = 10;
/** A note lower than this shows too little: head, foot and two lines between them. */
const MIN_HEIGHT = 150;

/**
 * Under the sentence where the note fits, else over it, else where more of it shows; beside it where it fits neither
 * way. Only a sentence that fills the window is covered, by as little as can be read.
 */
export function placeNote(input: NotePositionInput): NotePlace {
  const { sentence, size, room } = input;
  const below = room.bottom - sentence.bottom - GAP;
  const above = sentence.top - GAP - room.top;
  const left = alignedLeft(input);
  if (size.height <= below || (below >= above && below >= MIN_HEIGHT)) {
    return {
      left,
      top: Math.max(sentence.bottom + GAP, room.top),
      maxHeight: Math.min(below, heightOf(room)),
    };
  }
  if (size.height <= above || above >= MIN_HEIGHT) {
    const height = Math.min(size.height, above, heightOf(room));
    return { left, top: Math.min(sentence.top - GAP, room.bottom) - height, maxHeight: height };
  }
  return besideSentence(input) ?? atEdge(input, below >= above);
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

function alignedLeft({ sentence, size, room, rightToLeft }: NotePositionInput): number {
  const wanted = rightToLeft ? sentence.right - size.width : sentence.left;
  return Math.max(Math.min(wanted, room.right - size.width), room.left);
}

function besideSentence({ sentence, size, room }: NotePositionInput): NotePlace | null {
  const behind = room.right - sentence.right - GAP;
  const before = sentence.left - GAP - room.left;
  if (Math.max(behind, before) < size.width) return null;
  const top = Math.max(Math.min(sentence.top, room.bottom - size.height), room.top);
  const left = behind >= size.width ? sentence.right + GAP : sentence.left - GAP - size.width;
  return { left, top, maxHeight: heightOf(room) };
}

function atEdge(input: NotePositionInput, atBottom: boolean): NotePlace {
  const { room, size } = input;
  const height = Math.min(size.height, MIN_HEIGHT);
  return { left: alignedLeft(input), top: atBottom ? room.bottom - height : room.top, maxHeight: height };
}
