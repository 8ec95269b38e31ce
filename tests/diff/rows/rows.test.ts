import { describe, expect, it } from 'vitest';
import type { ArticleText, Block } from '../../../lib/article/model';
import { compareTexts } from '../../../lib/diff/compare';
import type { Row } from '../../../lib/diff/rows';
import { alignRows, isDifference } from '../../../lib/diff/rows';
import { HARBOUR, withSentence } from '../articles';

function text(paragraphs: readonly (readonly string[])[], headline = 'Harbour to close'): ArticleText {
  const blocks = paragraphs.map((sentences): Block => ({ kind: 'paragraph', sentences }));
  return { headline, standfirst: null, blocks };
}

/** The harbour report in paragraphs of so many sentences each. */
function report(sentences: readonly string[], size = 2): string[][] {
  return sentences.flatMap((_, at) => (at % size === 0 ? [sentences.slice(at, at + size)] : []));
}

function rowsOf(earlier: ArticleText, later: ArticleText): Row[] {
  const options = {
    language: 'en',
    suppressBlock: (block: Block) => (block.sentences[0]?.startsWith('Subscribe') ? 'boilerplate' : null),
  };
  return alignRows(earlier, later, compareTexts(earlier, later, options).changes);
}

/** Differences as "op: earlier indexes | later indexes". */
function told(rows: readonly Row[]): string[] {
  const side = (sentences: Row['earlier']) => sentences.map(({ index }) => index ?? 'field').join(' ');
  return rows.filter(isDifference).map((row) => `${row.op}: ${side(row.earlier)} | ${side(row.later)}`);
}

const without = (at: number) => HARBOUR.filter((_, index) => index !== at);
const NEW = 'The union of the dockers had not been asked, its chairwoman said.';

describe('alignRows', () => {
  const original = text(report(HARBOUR));

  it.each<[string, ArticleText, string[]]>([
    ['nothing where nothing changed', text(report(HARBOUR)), []],
    [
      'an edited sentence beside its earlier wording',
      text(report(withSentence(4, HARBOUR[4]?.replace('140', '410') ?? ''))),
      ['edited: 4 | 4'],
    ],
    [
      'an added sentence alone',
      text(report([...HARBOUR.slice(0, 6), NEW, ...HARBOUR.slice(6)], 20)),
      ['added:  | 6'],
    ],
    ['a removed sentence alone', text(report(without(3), 20)), ['removed: 3 | ']],
    ['a changed headline', text(report(HARBOUR), 'Harbour may close'), ['edited: field | field']],
    [
      'a moved sentence at both places',
      text(
        report([...HARBOUR.slice(0, 3), ...HARBOUR.slice(4, 8), HARBOUR[3] ?? '', ...HARBOUR.slice(8)], 20),
      ),
      ['moved: 3 | ', 'moved:  | 7'],
    ],
    [
      'a split sentence beside its parts',
      text(
        report(
          HARBOUR.flatMap((sentence, at) =>
            at === 1
              ? [
                  'Nineteen of the 31 members voted for the plan.',
                  'The vote came after a debate of almost six hours.',
                ]
              : [sentence],
          ),
          20,
        ),
      ),
      ['split: 1 | 1 2'],
    ],
    [
      'added sentences of one paragraph together, of two apart',
      text([...report(HARBOUR), [NEW, 'The council did not reply.'], ['It meets again in May.']]),
      ['added:  | 10 11', 'added:  | 12'],
    ],
  ])('shows %s', (_, later, expected) => {
    expect(told(rowsOf(original, later))).toEqual(expected);
  });

  it('leads from either place of a moved sentence to the other', () => {
    const later = text(report([HARBOUR[7] ?? '', ...without(7)], 20));
    const rows = rowsOf(original, later);
    const [came = -1, went = -1] = rows.flatMap((row, at) => (row.op === 'moved' ? [at] : []));
    expect(rows[came]).toMatchObject({ earlier: [], later: [{ index: 0 }], partner: went });
    expect(rows[went]).toMatchObject({ earlier: [{ index: 7 }], later: [], partner: came });
  });

  it('reads unchanged sentences of one paragraph as one row and starts a row with every paragraph', () => {
    const rows = rowsOf(original, original).slice(1);
    expect(rows.map(({ earlier }) => earlier.map(({ index }) => index))).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [8, 9],
    ]);
    expect(rows.every(({ earlier }) => earlier[0]?.startsBlock)).toBe(true);
  });

  it('keeps a hidden difference in its place, but not as a difference', () => {
    const later = text([...report(HARBOUR), ['Subscribe for a krone a day.']]);
    const rows = rowsOf(original, later);
    expect(told(rows)).toEqual([]);
    expect(rows.at(-1)).toMatchObject({ op: 'added', suppressed: 'boilerplate' });
  });

  it('sets unrelated texts one after the other, never side by side', () => {
    const other = text(
      [['A ferry ran aground off Cape Wrath.'], ['Nobody was hurt, its owner said on Friday.']],
      'Ferry',
    );
    const rows = rowsOf(original, other).filter((row) => row.part === 'body');
    expect(rows.filter((row) => row.earlier.length > 0 && row.later.length > 0)).toEqual([]);
    expect(rows.map((row) => row.op)).toEqual([...Array(5).fill('removed'), 'added', 'added']);
  });

  it('keeps a standfirst that came or went in its place, on its side', () => {
    const withStandfirst = { ...original, standfirst: 'Boats have a year to leave.' };
    const fieldOf = (rows: readonly Row[]) => rows.find(({ part }) => part === 'standfirst');
    const [came, went] = [rowsOf(original, withStandfirst), rowsOf(withStandfirst, original)];
    expect(fieldOf(came)).toMatchObject({ op: 'added', earlier: [], suppressed: 'standfirst-layout' });
    expect(fieldOf(went)).toMatchObject({ op: 'removed', later: [], suppressed: 'standfirst-layout' });
  });

  it('shows an edited standfirst', () => {
    const [one, other] = ['Boats have a year to leave.', 'Boats have a month to leave.'];
    const rows = rowsOf({ ...original, standfirst: one }, { ...original, standfirst: other });
    expect(told(rows)).toEqual(['edited: field | field']);
  });
});
