import DiffMatchPatch from 'diff-match-patch';
import { wordPieces } from '../text/words';
import { PieceCodes } from './piece-codes';

/** A stretch of a word diff. */
export interface WordPart {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** How diff-match-patch names the three. */
const OPS = { [-1]: 'removed', 0: 'same', 1: 'added' } as const;

/** Seconds that the exact search may take over a long text before it settles for a coarser diff. */
const TIMEOUT_SECONDS = 0.05;
/**
 * Up to so many pieces in both texts together the search takes milliseconds at worst and needs no clock: how a sentence
 * differs must not hang on how busy the machine is.
 */
const MOST_UNTIMED = 2000;

/**
 * The difference of two sentences at word boundaries. Without the removed parts it reads as `later`, without the added
 * ones as `earlier`, exactly. Small coincidences between changes are taken as changed, so that a rewritten clause is
 * one change. `language` (BCP 47 or null) only matters for scripts without spaces.
 */
export function diffWords(earlier: string, later: string, language: string | null): WordPart[] {
  if (earlier === later) return earlier === '' ? [] : [{ op: 'same', text: earlier }];
  if (earlier === '' || later === '') return replacement(earlier, later);
  const codes = new PieceCodes();
  const [before, after] = [earlier, later].map((text) => codes.encode(wordPieces(text, language)));
  if (before === undefined || after === undefined || codes.isFull) return replacement(earlier, later);
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout =
    before.length + after.length <= MOST_UNTIMED ? Number.POSITIVE_INFINITY : TIMEOUT_SECONDS;
  const diffs = engine.diff_main(before, after, false);
  engine.diff_cleanupSemantic(diffs);
  return diffs.map(([op, coded]) => ({ op: OPS[op as -1 | 0 | 1], text: codes.decode(coded) }));
}

function replacement(earlier: string, later: string): WordPart[] {
  const parts: WordPart[] = [
    { op: 'removed', text: earlier },
    { op: 'added', text: later },
  ];
  return parts.filter((part) => part.text !== '');
}
