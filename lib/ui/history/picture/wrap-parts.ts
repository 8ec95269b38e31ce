import type { WordPart } from '../../../diff/word-diff';

/** Words of one line that are marked alike; `x` and `width` in pixels from the start of the line. */
export interface Run {
  readonly op: WordPart['op'];
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Marked words in lines no wider than `width`; a word that is wider is cut. Spaces at the edges of lines go. */
export function wrapParts(
  parts: readonly WordPart[],
  width: number,
  measure: (text: string) => number,
): Run[][] {
  const lines: Run[][] = [[]];
  for (const { op, text } of piecesOf(parts, width, measure)) {
    const line = lines.at(-1) ?? [];
    const isSpace = text.trim() === '';
    const last = line.at(-1);
    const x = last ? last.x + last.width : 0;
    if (isSpace && !last) continue;
    if (!isSpace && last && x + measure(text) > width) lines.push([{ op, text, x: 0, width: measure(text) }]);
    else if (last?.op === op) line[line.length - 1] = joined(last, text, measure);
    else line.push({ op, text, x, width: measure(text) });
  }
  return lines.map((line) => trimmed(line, measure)).filter((line) => line.length > 0);
}

function* piecesOf(
  parts: readonly WordPart[],
  width: number,
  measure: (text: string) => number,
): Generator<WordPart> {
  for (const { op, text } of parts) {
    const words = text.split(/(\s+)/).filter((word) => word !== '');
    const pieces = words.flatMap((word) =>
      SPACELESS.test(word) || measure(word) > width ? breakable(word) : [word],
    );
    for (const [index, piece] of pieces.entries()) {
      // The spaces around changed words are not marked.
      const isEdge = piece.trim() === '' && (index === 0 || index === pieces.length - 1);
      yield { op: isEdge ? 'same' : op, text: piece };
    }
  }
}

/** Scripts that set no spaces between words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A character with the marks that must not begin a line. */
const PIECES = /.[\p{M}\p{Pe}\p{Pf}\p{Po}\p{Lm}]*/gsu;

/** The characters of what breaks anywhere. */
function breakable(word: string): string[] {
  return word.match(PIECES) ?? [];
}

function joined(run: Run, text: string, measure: (text: string) => number): Run {
  return { ...run, text: run.text + text, width: measure(run.text + text) };
}

function trimmed(line: readonly Run[], measure: (text: string) => number): Run[] {
  const last = line.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return text === '' ? line.slice(0, -1) : [...line.slice(0, -1), { ...last, text, width: measure(text) }];
}
