import DiffMatchPatch from 'diff-match-patch';
import { wordPieces } from '../text/words';

/** A stretch of a word diff. */
export interface WordPart {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** How diff-match-patch names the three. */
const OPS = { [-1]: 'removed', 0: 'same', 1: 'added' } as const;

/** Seconds that the exact search may take before it settles for a coarser diff. */
const TIMEOUT_SECONDS = 0.05;

/**
 * The difference of two sentences at word boundaries. Without the removed parts it reads as `later`, without the added
 * ones as `earlier`, exactly. `language` (BCP 47 or null) only matters for scripts without spaces.
 */
export function diffWords(earlier: string, later: string, language: string | null): WordPart[] {
  if (earlier === later) return earlier === '' ? [] : [{ op: 'same', text: earlier }];
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = TIMEOUT_SECONDS;
  const codes = new PieceCodes();
  const diffs = engine.diff_main(
    codes.encode(wordPieces(earlier, language)),
    codes.encode(wordPieces(later, language)),
    false,
  );
  return diffs.map(([op, coded]) => ({ op: OPS[op as -1 | 0 | 1], text: codes.decode(coded) }));
}

/** Stands each different piece for one code unit, so that a character diff becomes a word diff. */
class PieceCodes {
  readonly #codes = new Map<string, number>();
  readonly #pieces: string[] = [];

  encode(pieces: readonly string[]): string {
    return pieces.map((piece) => String.fromCharCode(this.#codeOf(piece))).join('');
  }

  decode(coded: string): string {
    return Array.from({ length: coded.length }, (_, at) => this.#pieces[coded.charCodeAt(at)] ?? '').join('');
  }

  #codeOf(piece: string): number {
    const known = this.#codes.get(piece);
    if (known !== undefined) return known;
    this.#codes.set(piece, this.#pieces.length);
    return this.#pieces.push(piece) - 1;
  }
}
