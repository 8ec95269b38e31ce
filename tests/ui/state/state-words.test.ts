import '../extension-stub';
import { describe, expect, it } from 'vitest';
import type { NotComparableReason } from '../../../lib/article/change';
import type { CaptureOutcome } from '../../../lib/article/outcome';
import { NOT_RECORDED_REASONS } from '../../../lib/article/outcome';
import { NOT_COMPARABLE_WORDS } from '../../../lib/ui/state/reason-words';
import type { Situation } from '../../../lib/ui/state/situation';
import { describeSituation } from '../../../lib/ui/state/state-words';
import { CHANGED, HEADLINE, NOW, SHOWN, sampleEdit } from '../samples';

const describeOutcome = (outcome: CaptureOutcome, marked: number | null = null) =>
  describeSituation({ kind: 'outcome', outcome, marked });

describe('the state line', () => {
  it('says that an article is kept for the first time', () => {
    const words = describeOutcome({ state: 'first-read', articleId: 7, snapshot: SHOWN });
    expect(words).toMatchObject({ tone: 'new', line: 'Kept as it reads now', actions: [] });
  });

  it('says that the page shows an earlier text than the publisher does by now', () => {
    const outcome = { state: 'unchanged', articleId: 7, snapshot: SHOWN, lastReadAt: NOW } as const;
    const words = describeSituation({ kind: 'outcome', outcome, marked: null, isOutdated: true });
    expect(words).toMatchObject({
      tone: 'changed',
      line: 'Edited since this page was loaded',
      actions: ['reload'],
    });
  });

  it('says that nothing changed, and since when', () => {
    const lastReadAt = NOW - 3_600_000;
    const words = describeOutcome({ state: 'unchanged', articleId: 7, snapshot: SHOWN, lastReadAt });
    expect(words).toMatchObject({
      tone: 'steady',
      line: 'Unchanged since you read it',
      at: lastReadAt,
    });
  });

  it('counts the sentences that changed since last read', () => {
    const words = describeOutcome(CHANGED);
    expect(words.line).toBe('3 sentences changed since you read this');
    expect(words.actions).toEqual(['show-in-page', 'mark-as-read']);
    expect(words.detail).toBeNull();
  });

  it('speaks of changes where the headline is among them', () => {
    const since = sampleEdit({ changes: [HEADLINE] });
    expect(describeOutcome({ ...CHANGED, since, counted: 1 } as CaptureOutcome).line).toBe(
      '1 change since you read this',
    );
  });

  it('says how many changes are not marked in the page', () => {
    expect(describeOutcome(CHANGED, 2).detail).toMatch(/^1 of them is no longer found/);
    expect(describeOutcome(CHANGED, 3).detail).toBeNull();
  });

  it('does not raise its voice where no change counts for the reader', () => {
    const words = describeOutcome({ ...CHANGED, counted: 0 } as CaptureOutcome);
    expect(words).toMatchObject({ tone: 'steady', actions: ['mark-as-read'] });
    expect(words.line).toMatch(/^3 small changes/);
  });

  it('says of an article that was taken down that it was, and that it is kept', () => {
    const words = describeOutcome({ state: 'not-comparable', articleId: 7, reason: 'removed' });
    expect(words).toMatchObject({
      line: 'The publisher has taken this article down',
      detail: 'What you read of it is kept.',
      actions: ['look-again'],
    });
  });

  const REASONS = Object.keys(NOT_COMPARABLE_WORDS) as NotComparableReason[];

  it.each(REASONS.filter((reason) => reason !== 'removed'))('gives the reason %s in words', (reason) => {
    const words = describeOutcome({ state: 'not-comparable', articleId: 7, reason });
    expect(words.line).toMatch(/^Could not compare: [a-z]/);
    expect(words.line).not.toContain('reason');
    expect(words.actions).toEqual(['look-again']);
  });

  it.each(NOT_RECORDED_REASONS)('says why a page is not recorded: %s', (reason) => {
    const words = describeOutcome({ state: 'not-recorded', reason });
    expect(words.line).not.toMatch(/^state/);
    expect(words.detail).toMatch(/\.$/);
  });

  it.each<[string, Situation, RegExp, readonly string[]]>([
    [
      'access to one site',
      { kind: 'no-access', site: 'a.example' },
      /a\.example/,
      ['allow-site', 'allow-all'],
    ],
    ['access to all sites', { kind: 'no-access', site: null }, /no access to this page/, ['allow-all']],
    ['a page that was open before', { kind: 'not-looked-at' }, /Not looked at yet/, ['reload']],
    ['a page being looked at', { kind: 'looking' }, /Looking/, []],
    ['a page of the browser', { kind: 'browser-page' }, /Not a web page/, []],
    ['an article just forgotten', { kind: 'forgotten' }, /Forgotten/, []],
  ])('offers what helps: %s', (_, situation, line, actions) => {
    const words = describeSituation(situation);
    expect(words.line).toMatch(line);
    expect(words.actions).toEqual(actions);
  });
});
