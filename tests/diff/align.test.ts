import { describe, expect, it } from 'vitest';
import type { Pair } from '../../lib/article/change';
import { alignSentences } from '../../lib/diff/align';
import { HARBOUR, withSentence } from './articles';

/** What is not unchanged: "edited 2>2". */
function changed(
  earlier: readonly string[],
  later: readonly string[],
  language: string | null = 'en',
): string[] {
  return alignSentences(earlier, later, language)
    .filter((pair) => pair.op !== 'unchanged')
    .map(describePair);
}

function describePair({ op, earlier, later }: Pair): string {
  return `${op} ${earlier.join('+')}>${later.join('+')}`;
}

describe('alignSentences', () => {
  it.each<[string, string[], string[]]>([
    [
      'an edited number',
      withSentence(4, 'About 160 boats use the harbour in summer, according to the harbour master.'),
      ['edited 4>4'],
    ],
    [
      'a rewritten sentence between its neighbours',
      withSentence(3, 'Several fishermen who had followed the debate from the gallery left in anger.'),
      ['edited 3>3'],
    ],
    [
      'an added sentence',
      [...HARBOUR.slice(0, 5), 'Most of them are older than their owners.', ...HARBOUR.slice(5)],
      ['added >5'],
    ],
    ['a removed sentence', HARBOUR.filter((_, at) => at !== 7), ['removed 7>']],
    [
      'a replaced sentence as removed and added',
      withSentence(7, 'Rain is expected for the weekend in the whole of the south.'),
      ['added >7', 'removed 7>'],
    ],
    [
      'a moved sentence and not the ones it jumped over',
      [HARBOUR[9] ?? '', ...HARBOUR.slice(0, 9)],
      ['moved 9>0'],
    ],
    [
      'a sentence moved and edited',
      ['Opponents have already announced an appeal to the county governor.', ...HARBOUR.slice(0, 9)],
      ['moved 9>0'],
    ],
    [
      'a split sentence',
      [
        ...HARBOUR.slice(0, 5),
        'The council wants to build flats on the quay.',
        'It also wants to build a library and a swimming pool.',
        ...HARBOUR.slice(6),
      ],
      ['split 5>5+6'],
    ],
    [
      'merged sentences',
      [
        ...HARBOUR.slice(0, 6),
        'A company from Oslo has offered 48 million kroner for the land, but the harbour master, Per Dahl, declined to comment on the price.',
        ...HARBOUR.slice(8),
      ],
      ['merged 6+7>6'],
    ],
    ['nothing in other typography', HARBOUR.map((text) => text.replace('“', '"').replace('”', '"')), []],
    ['nothing in the same text', [...HARBOUR], []],
  ])('finds %s', (_tag, later, expected) => {
    expect(changed(HARBOUR, later).sort()).toEqual([...expected].sort());
  });

  it.each<[string, string, string[], string[], string[]]>([
    [
      'Swedish endings',
      'sv',
      ['Branden bröt ut i natt.', 'Polisen misstänker att någon har anlagt branden.', 'Ingen skadades.'],
      ['Branden bröt ut i natt.', 'Polisen misstänkte tidigt att branden var anlagd.', 'Ingen skadades.'],
      ['edited 1>1'],
    ],
    [
      'Chinese',
      'zh',
      ['市议会周二通过了港口计划。', '渔民们愤怒地离开了会场。', '工程将于三月开始。'],
      ['市议会周二通过了港口计划。', '工程将于五月开始。'],
      ['removed 1>', 'edited 2>1'],
    ],
    [
      'Japanese',
      'ja',
      ['市議会は港の計画を可決した。', '漁師たちは怒って退場した。'],
      ['市議会は火曜日に港の計画を可決した。', '漁師たちは怒って退場した。'],
      ['edited 0>0'],
    ],
    [
      'Russian',
      'ru',
      ['Совет проголосовал за план.', 'Порт закроют весной.', 'Рыбаки возмущены.'],
      ['Совет проголосовал за план.', 'Порт закроют следующей весной.', 'Рыбаки возмущены.'],
      ['edited 1>1'],
    ],
    [
      'a typo in a heading of one word',
      'en',
      ['Backgroud', ...HARBOUR],
      ['Background', ...HARBOUR],
      ['edited 0>0'],
    ],
  ])('works for %s', (_tag, language, earlier, later, expected) => {
    expect(changed(earlier, later, language)).toEqual(expected);
  });

  it('puts a removed sentence where it stood', () => {
    const later = HARBOUR.filter((_, at) => at !== 3);
    expect(alignSentences(HARBOUR, later, 'en').map(describePair).slice(2, 5)).toEqual([
      'unchanged 2>2',
      'removed 3>',
      'unchanged 4>3',
    ]);
  });

  it('takes repeated sentences in order', () => {
    const earlier = ['No.', 'First.', 'No.', 'Second.', 'No.'];
    expect(changed(earlier, ['No.', 'First.', 'No.', 'Second.'])).toEqual(['removed 4>']);
  });

  it('holds the longer part of two that changed places', () => {
    const [long, short] = [HARBOUR.slice(0, 6), HARBOUR.slice(6, 8)];
    expect(changed([...long, ...short], [...short, ...long])).toEqual(['moved 6>0', 'moved 7>1']);
  });

  it.each<[string, string[], string[]]>([
    ['two empty texts', [], []],
    ['an empty earlier text', [], ['added >0']],
  ])('answers %s', (_tag, earlier, expected) => {
    expect(changed(earlier, expected.length > 0 ? ['A sentence.'] : [])).toEqual(expected);
  });
});
