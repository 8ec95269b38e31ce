import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/article/change';
import type { Judgement, JudgementWord } from '../../lib/article/judgement';
import { isReplacedBy, judgeBy, judgedOf, judgementOf } from '../../lib/article/judgement';

function edited(earlier: string, later: string, suppressed: string | null = null): Change {
  const side = (text: string) => (text === '' ? [] : [{ text, index: 0 }]);
  return {
    op: earlier === '' ? 'added' : later === '' ? 'removed' : 'edited',
    part: 'body',
    kinds: ['wording'],
    details: [],
    earlier: side(earlier),
    later: side(later),
    after: null,
    suppressed,
  };
}

let id = 0;
const said = (word: JudgementWord, change: Change): Judgement => ({
  ...judgementOf(judgedOf(change), word, 'news.example', 1000),
  id: ++id,
});

const POLL = 'Take our poll about the bridge.';

describe('noise', () => {
  it.each<[string, Change, Change, boolean]>([
    ['the same addition', edited('', POLL), edited('', POLL), true],
    ['it going again', edited('', POLL), edited(POLL, ''), true],
    ['a count beside it', edited('', '503 people read this.'), edited('', '1,204 people read this.'), true],
    ['other quotation marks', edited('', '“Read” this.'), edited('', '"Read" this.'), true],
    ['another sentence', edited('', POLL), edited('', 'The mayor resigned.'), false],
    [
      'the same rewording',
      edited('He said no.', 'He denied it.'),
      edited('He said no.', 'He denied it.'),
      true,
    ],
    [
      'the rewording back',
      edited('He said no.', 'He denied it.'),
      edited('He denied it.', 'He said no.'),
      true,
    ],
    [
      'a later edit of it',
      edited('He said no.', 'He denied it.'),
      edited('He denied it.', 'He admitted it.'),
      false,
    ],
    [
      'a number in it',
      edited('All 3 said no.', 'All 3 denied it.'),
      edited('All 3 denied it.', 'All 4 denied it.'),
      false,
    ],
    ['the next count', edited('503 shares.', '504 shares.'), edited('504 shares.', '890 shares.'), true],
    [
      'a sentence with a changing count that goes',
      edited('503 shares.', '504 shares.'),
      edited('504 shares.', ''),
      false,
    ],
  ])('hides, or leaves: %s', (_tag, called, found, isHidden) => {
    const judge = judgeBy([said('noise', called)]);
    expect(judge(found).suppressed).toBe(isHidden ? 'reader' : null);
  });

  it('leaves the rule of what is hidden anyway', () => {
    const change = edited('', POLL, 'boilerplate');
    expect(judgeBy([said('noise', edited('', POLL))])(change)).toBe(change);
  });
});

describe('what matters', () => {
  it('is shown although a rule hides its wording', () => {
    const judge = judgeBy([said('matters', edited('', POLL, 'boilerplate'))]);
    expect(judge(edited('', POLL, 'boilerplate')).suppressed).toBeNull();
    expect(judge(edited('', 'Something else.', 'boilerplate')).suppressed).toBe('boilerplate');
  });

  it('lifts a rule whose texts are others every time', () => {
    const judge = judgeBy([said('matters', edited('', 'The bridge at dawn.', 'caption'))]);
    expect(judge(edited('', 'The mayor at noon.', 'caption')).suppressed).toBeNull();
    expect(judge(edited('', 'Subscribe.', 'promotion')).suppressed).toBe('promotion');
  });

  it.each(['already-listed', 'way-of-looking', 'unstable', 'live-entry'])('does not lift %s', (rule) => {
    const judge = judgeBy([said('matters', edited('', POLL, rule))]);
    expect(judge(edited('', POLL, rule)).suppressed).toBe(rule);
  });
});

describe('a judgement', () => {
  it('is taken back by its opposite', () => {
    const noise = said('noise', edited('', POLL));
    expect(isReplacedBy(noise, judgedOf(edited('', POLL, 'reader')), 'matters')).toBe(true);
    expect(isReplacedBy(noise, judgedOf(edited('', 'Other.', 'reader')), 'matters')).toBe(false);
    expect(isReplacedBy(noise, judgedOf(edited('', POLL)), 'noise')).toBe(false);
  });

  it('keeps no more of the wording than it takes to know it', () => {
    expect(said('noise', edited('', 'word '.repeat(200))).text).toHaveLength(160);
  });
});
