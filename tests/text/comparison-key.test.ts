import { describe, expect, it } from 'vitest';
import { comparisonKey } from '../../lib/text/comparison-key';
import { tracesOf } from '../../lib/text/typographic-traces';

describe('comparisonKey', () => {
  it.each([
    ['quotation marks', '“Don’t,” she said, ‘ever’.', '"Don\'t," she said, "ever".'],
    ['German and French marks', '„Nein“, sagte er', '«Nein», sagte er'],
    ['the spaces inside French marks', '« Non ! » dit-il', '"Non !" dit-il'],
    ['French spaces before punctuation', 'Pourquoi ? 5 % ; oui : non !', 'Pourquoi? 5%; oui: non!'],
    ['nested marks', '“‘Yes’”', '" \'Yes\' "'],
    ['doubled single marks', "''Yes''", '“Yes”'],
    ['dashes', 'the plan — a bad one – failed', 'the plan - a bad one--failed'],
    ['ranges', '10–20', '10-20'],
    ['ellipses', 'and… so . . . on', 'and... so ... on'],
    ['fixed spaces', '5\u00a0000 euros', '5 000 euros'],
    ['invisible characters', 'pre\u00adsident\u200b ❤\ufe0f', 'president ❤'],
    ['multiplication signs between figures', '27×7.75 and 3 × 4', '27x7.75 and 3 x 4'],
    ['full-width forms', '价格（３．５）！', '价格(3.5)!'],
  ])('is the same whatever the %s', (_what, one, other) => {
    expect(comparisonKey(one)).toBe(comparisonKey(other));
  });

  it.each([
    ['case', 'The president', 'The President'],
    ['a number', '5,200', '5.200'],
    ['a letter', 'Suleimani', 'Soleimani'],
    ['an accent', 'cafe', 'café'],
    ['a question', 'He left?', 'He left.'],
    ['the end of a quotation', '“He left” them', '“He left them”'],
    ['a multiplication sign elsewhere', 'Tune ×', 'Tune x'],
    ['a space between words', 'every day', 'everyday'],
  ])('differs by %s', (_what, one, other) => {
    expect(comparisonKey(one)).not.toBe(comparisonKey(other));
  });

  it.each(['"', '" ', '. ', '- ', '—', '…', ' ', '« '])(
    'is not held up by 300,000 characters of %j',
    (unit) => {
      const before = performance.now();
      comparisonKey(unit.repeat(300_000 / unit.length));
      expect(performance.now() - before).toBeLessThan(3000);
    },
  );
});

describe('tracesOf', () => {
  it('finds nothing to fold in plain sentences, one full stop among them', () => {
    expect(tracesOf('The mayor (42) said no, città e año.')).toBe(0);
    expect(tracesOf('Она сказала, что не знает.')).toBe(0);
  });

  it.each(['it’s', 'a - b', 'A. B.', 'no!', 'a  b', '27×3', 'a\u00a0b', '（', '\u200b', 'e\u0301'])(
    'finds something in %j',
    (text) => {
      expect(tracesOf(text)).not.toBe(0);
    },
  );

  it('has a trace of every character that the key changes', () => {
    for (let code = 0x20; code < 0xd800; code++) {
      const text = `a ${String.fromCharCode(code)}${String.fromCharCode(code)} a`;
      if (tracesOf(text) === 0) expect(comparisonKeyOfAll(text)).toBe(text);
    }
  });

  /** The key by way of all folds: a fixed space behind the text is a trace of everything. */
  const comparisonKeyOfAll = (text: string) => comparisonKey(`${text}\u00a0`);
});
