/** A text as it is compared and shown, with the way back to where each character came from. */
export interface NormalizedText {
  /** NFC, white space collapsed and trimmed, invisible characters removed; quotation marks and dashes as published. */
  readonly text: string;
  /** Source offset (UTF-16 units) at which the character at offset `i` of the text begins. */
  sourceStart(i: number): number;
  /** Source offset just behind the character that ends at offset `i` of the text; [start, end) of the text is
   * [sourceStart(start), sourceEnd(end)) of the source. */
  sourceEnd(i: number): number;
}

/**
 * What is taken out of a text or collapsed to one space: white space (NEL too, which \s leaves out), control
 * characters, soft hyphen, zero-width space and joiners, marks and overrides of direction, byte order mark. Joiners stay
 * where they shape what is read: in Arabic to Myanmar scripts and inside emoji.
 */
const HIDDEN = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
const LOOSE_JOINER = String.raw`(?<![\u0620-\u109f\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]`;
const GAP = `(?:[${HIDDEN}\\s\\u0085]|${LOOSE_JOINER})`;
/** A gap that is more than a single plain space. */
const IRREGULAR_GAP = new RegExp(`(?: (?=${GAP})|(?! )${GAP})${GAP}*`, 'gu');
const VISIBLE_SPACE = /[^\S\ufeff]|\u0085/;

/** A stretch of the text and the stretch of the source it came from, of the same length unless `folded`. */
interface Stretch {
  readonly textStart: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly folded: boolean;
}

class StretchList {
  text = '';
  readonly stretches: Stretch[] = [];

  append(text: string, sourceStart: number, sourceEnd: number, folded: boolean): void {
    if (text === '') return;
    this.stretches.push({ textStart: this.text.length, sourceStart, sourceEnd, folded });
    this.text += text;
  }

  /** The stretch that holds the character at offset `i`; the last one for the end of the text. */
  at(i: number): Stretch | undefined {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.stretches[middle]?.textStart ?? 0) <= i) low = middle;
      else high = middle - 1;
    }
    return this.stretches[low];
  }

  startOf(i: number): number {
    const stretch = this.at(i);
    if (stretch === undefined) return 0;
    if (i >= this.text.length) return stretch.sourceEnd;
    return stretch.folded ? stretch.sourceStart : stretch.sourceStart + i - stretch.textStart;
  }

  endOf(i: number): number {
    if (i <= 0) return this.startOf(0);
    const stretch = this.at(i - 1);
    if (stretch === undefined) return 0;
    return stretch.folded ? stretch.sourceEnd : stretch.sourceStart + i - stretch.textStart;
  }
}

/** Below U+0300, and in the punctuation that news is full of, every character is its own NFC. */
const MAY_NEED_COMPOSING = /[\u0300-\u2001\u2070-\uffff]/;
/**
 * What can be composed on its own: a character with the marks (or the vowels and finals of Hangul) that follow. A
 * cluster of more than 60 marks is no text but an attack on the quadratic reordering of marks; it is left as it is.
 */
const CLUSTER = /[^\p{M}\u1161-\u11ff]?[\p{M}\u1161-\u11ff]+|[\u0300-\u{10ffff}]/gu;
const MANY_MARKS = /[\p{M}\u1161-\u11ff]{61}/u;
const CLUSTER_LIMIT = 61;

function compose(cluster: string): string {
  return cluster.length > CLUSTER_LIMIT && MANY_MARKS.test(cluster) ? cluster : cluster.normalize('NFC');
}

function isComposed(text: string): boolean {
  return !MAY_NEED_COMPOSING.test(text) || (!MANY_MARKS.test(text) && text.normalize('NFC') === text);
}

/** Collapses gaps; the stretches lead back to the source. */
function collapseGaps(source: string): StretchList {
  const list = new StretchList();
  let done = 0;
  for (const { 0: gap, index } of source.matchAll(IRREGULAR_GAP)) {
    const end = index + gap.length;
    list.append(source.slice(done, index), done, index, false);
    const inside = list.text !== '' && end < source.length;
    if (inside && VISIBLE_SPACE.test(gap)) list.append(' ', index, end, true);
    done = end;
  }
  list.append(source.slice(done), done, source.length, false);
  return list;
}

/** Composes the clusters that are not NFC yet; everything else stays in long stretches. */
function composeClusters(collapsed: StretchList): StretchList {
  const list = new StretchList();
  const { text } = collapsed;
  let done = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const composed = compose(cluster);
    if (composed === cluster) continue;
    list.append(text.slice(done, index), done, index, false);
    list.append(composed, index, index + cluster.length, true);
    done = index + cluster.length;
  }
  list.append(text.slice(done), done, text.length, false);
  return list;
}

function trimmed(source: string): { text: string; offset: number } {
  const text = source.trimStart();
  return { text: text.trimEnd(), offset: source.length - text.length };
}

/**
 * Brings a text of the page into the form in which sentences are kept and compared. Idempotent; linear in the length of
 * the source whatever it holds.
 */
export function normalizeText(source: string): NormalizedText {
  const { text: inner, offset } = trimmed(source);
  const collapsed = collapseGaps(inner);
  if (isComposed(collapsed.text)) {
    return {
      text: collapsed.text,
      sourceStart: (i) => offset + collapsed.startOf(i),
      sourceEnd: (i) => offset + collapsed.endOf(i),
    };
  }
  const composed = composeClusters(collapsed);
  return {
    text: composed.text,
    sourceStart: (i) => offset + collapsed.startOf(composed.startOf(i)),
    sourceEnd: (i) => offset + collapsed.endOf(composed.endOf(i)),
  };
}
