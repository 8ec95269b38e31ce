import '../extension-stub';
import { describe, expect, it } from 'vitest';
import type { CheckAnswer } from '../../../lib/article/check-answer';
import type { Watch } from '../../../lib/article/watch';
import { newWatch } from '../../../lib/article/watch-steps';
import { answerInWords, checksInWords } from '../../../lib/ui/popup/check-words';
import { DAY, HOUR, MINUTE, NOW, sampleArticle } from '../samples';

const CLOCK = { now: NOW, locale: 'en' };

function words(watch: Partial<Watch>, { lastChangedAt = NOW - 41 * DAY, rechecks = true } = {}): string {
  const whole = { ...newWatch(7, 'https://a.example/x'), nextRecheckAt: NOW + 40 * MINUTE, ...watch };
  return checksInWords(sampleArticle({ lastChangedAt }), whole, { rechecks }, CLOCK);
}

describe('the checks of an article', () => {
  it.each<[string, Partial<Watch>]>([
    ['Next check in 40 minutes.', {}],
    ['The next check is due.', { nextRecheckAt: NOW - HOUR }],
    ['Last changed 41 days ago; no longer checked.', { state: 'quiet', nextRecheckAt: null }],
    ['You stopped the checks.', { state: 'stopped', nextRecheckAt: null }],
    [
      'The publisher has taken the article down. Next check in 40 minutes.',
      { state: 'gone', trouble: { reason: 'removed', since: NOW, count: 2 } },
    ],
    [
      'The site answered with an error. Next check in 40 minutes.',
      { trouble: { reason: 'server-error', since: NOW, count: 1 } },
    ],
    [
      'The site says that the article is not there. Next check in 40 minutes.',
      { trouble: { reason: 'removed', since: NOW, count: 1 } },
    ],
  ])('are told as: %s', (told, watch) => {
    expect(words(watch)).toBe(told);
  });

  it('are told to be switched off', () => {
    expect(words({}, { rechecks: false })).toBe('Checks in the background are switched off.');
  });
});

describe('what came of a check', () => {
  it.each<[CheckAnswer, string]>([
    [{ state: 'same' }, 'Checked just now: nothing has changed.'],
    [{ state: 'gone' }, 'The publisher has taken the article down.'],
    [{ state: 'failed', reason: 'timeout' }, 'The site did not answer in time.'],
    [{ state: 'later', notBefore: NOW }, 'This site has been asked often enough for now. Try again later.'],
  ])('is told of %o', (answer, told) => {
    expect(answerInWords(answer)).toBe(told);
  });
});
