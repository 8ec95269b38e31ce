/**
 * How publishers of one language speak of a change to their own text. Sources of regular expressions, held against lower
 * case with straight apostrophes.
 */
export interface CorrectionWords {
  /** Labels that open such a note, separated by bars: "correction", "editor's note". */
  readonly labels: string;
  /** What only such a note says, wherever it begins: "an earlier version of this article". */
  readonly statements: readonly string[];
}
