import type { Row, RowSentence } from '../../../diff/rows';
import { balanceBidi } from '../../bidi';
import { Parts } from '../../edits/sentence-diff';
import { BlockOfWords } from '../../words';
import type { Marks } from './sentence-marks';

interface MarkedCellProps {
  readonly row: Row;
  readonly side: 'earlier' | 'later';
  readonly marks: Marks;
  /** Whether words that differ are marked. */
  readonly isMarked: boolean;
}

/** The sentences of one side of a row, a paragraph for each block they stand in. */
export function MarkedCell({ row, side, marks, isMarked }: MarkedCellProps) {
  const blocks = [...Map.groupBy(row[side], (sentence) => sentence.block)];
  return (
    <>
      {blocks.map(([block, sentences]) => (
        <BlockOfWords key={block} language={marks.language} class={classOf(row, sentences[0])}>
          {sentences.map((sentence, index) => (
            <>
              {index > 0 && ' '}
              <Sentence row={row} side={side} sentence={sentence} marks={marks} isMarked={isMarked} />
            </>
          ))}
        </BlockOfWords>
      ))}
    </>
  );
}

function classOf(row: Row, sentence: RowSentence | undefined): string {
  return sentence?.kind ? `block-${sentence.kind}` : `text-${row.part}`;
}

interface SentenceProps extends MarkedCellProps {
  readonly sentence: RowSentence;
}

function Sentence({ row, side, sentence, marks, isMarked }: SentenceProps) {
  const parts = isMarked ? marks.partsOf(row.changes, side, sentence.index) : null;
  return parts ? <Parts parts={parts} /> : balanceBidi(sentence.text);
}
