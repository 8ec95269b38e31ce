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
 * What is taken out of a text, and with white space around it collapses to one space: control characters, soft hyphen,
 * zero-width space and joiners, marks and overrides of direction, byte order mark. NEL is white space that \s leaves out.
 */
const HIDDEN = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
const IS_HIDDEN_OR_SPACE = new RegExp(`[${HIDDEN}\\u200c\\u200d\\s\\u0085]`);
/** Joiners stay where they shape what is read: in Arabic to Myanmar scripts and inside emoji. */
const LOOSE_JOINER = String.raw`(?<![\u0620-\u109f\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]`;
/** The first character of a gap that is more than a single plain space; one character, so that no gap is too long. */
const GAP = `[${HIDDEN}\\s\\u0085]|${LOOSE_JOINER}`;
const IRREGULAR_GAP = new RegExp(` (?=${GAP})|(?! )(?:${GAP})`, 'gu');
/** Cheap and true for every text that has an irregular gap. */
const MAY_HAVE_GAP = new RegExp(`  |[^\\S ]|[${HIDDEN}\\u0085\\u200c\\u200d]`);
const VISIBLE_SPACE = /[^\S\ufeff]|\u0085/;

/** Where the gap that begins at `start` ends. Most texts need the two comparisons only. */
function gapEnd(source: string, start: number): number {
  let end = start + 1;
  while (end < source.length) {
    const code = source.charCodeAt(end);
    if (code > 0x20 && code < 0x7f) break;
    if (code !== 0x20 && !IS_HIDDEN_OR_SPACE.test(source.charAt(end))) break;
    end++;
  }
  return end;
}

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
/** A character with the marks (or the vowels and finals of Hangul) that follow is composed on its own. */
const MARK = String.raw`[\p{M}\u1161-\u11ff]`;
/**
 * More marks than this on one character are no text but an attack on the reordering of marks, which is quadratic; such
 * a cluster is left as it is. Unicode's own limit for streams is 30 (UAX 15).
 */
const MOST_MARKS = 60;
const CLUSTER = new RegExp(
  `[^\\p{M}\\u1161-\\u11ff]?${MARK}{1,${MOST_MARKS + 1}}|[\\u0300-\\u{10ffff}]`,
  'gu',
);
const MANY_MARKS = new RegExp(`${MARK}{${MOST_MARKS + 1}}`, 'u');
const MARKS_GO_ON = new RegExp(`${MARK}{1,1000}`, 'uy');

function isComposed(text: string): boolean {
  return !MAY_NEED_COMPOSING.test(text) || (!MANY_MARKS.test(text) && text.normalize('NFC') === text);
}

/** Collapses gaps; the stretches lead back to the source. */
function collapseGaps(source: string): StretchList {
  const list = new StretchList();
  let done = 0;
  IRREGULAR_GAP.lastIndex = 0;
  const hasGap = MAY_HAVE_GAP.test(source);
  for (let match = hasGap ? IRREGULAR_GAP.exec(source) : null; match; match = IRREGULAR_GAP.exec(source)) {
    const end = gapEnd(source, match.index);
    list.append(source.slice(done, match.index), done, match.index, false);
    const isInside = list.text !== '' && end < source.length;
    if (isInside && VISIBLE_SPACE.test(source.slice(match.index, end)))
      list.append(' ', match.index, end, true);
    done = end;
    IRREGULAR_GAP.lastIndex = end;
  }
  list.append(source.slice(done), done, source.length, false);
  return list;
}

/** Where a cluster of too many marks ends. */
function marksEnd(text: string, start: number): number {
  MARKS_GO_ON.lastIndex = start;
  let end = start;
  while (MARKS_GO_ON.test(text)) end = MARKS_GO_ON.lastIndex;
  return end;
}

/** Composes the clusters that are not NFC yet; everything else stays in long stretches. */
function composeClusters(collapsed: StretchList): StretchList {
  const list = new StretchList();
  const { text } = collapsed;
  let done = 0;
  CLUSTER.lastIndex = 0;
  for (let match = CLUSTER.exec(text); match; match = CLUSTER.exec(text)) {
    const { 0: cluster, index } = match;
    const end = index + cluster.length;
    if (cluster.length > MOST_MARKS && MANY_MARKS.test(cluster)) {
      CLUSTER.lastIndex = marksEnd(text, end);
      continue;
    }
    const composed = cluster.normalize('NFC');
    if (composed === cluster) continue;
    list.append(text.slice(done, index), done, index, false);
    list.append(composed, index, end, true);
    done = end;
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
