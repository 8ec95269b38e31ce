import '../extension-stub';
import { describe, expect, it } from 'vitest';
import type { NotComparableReason } from '../../../lib/article/change';
import type { CaptureOutcome } from '../../../lib/article/outcome';
import { NOT_RECORDED_REASONS } from '../../../lib/article/outcome';
import { NOT_COMPARABLE_WORDS } from '../../../lib/ui/state/reason-words';
import type { Situation } from '../../../lib/ui/state/situation';
import { describeSituation } from '../../../lib/ui/state/state-words';
import type { TimeContext } from '../../../lib/ui/time';
import { CHANGED, HEADLINE, NOW, sampleEdit } from '../samples';

const time: TimeContext = { now: NOW, locale: 'en-GB', timeZone: 'UTC' };

const describeOutcome = (outcome: CaptureOutcome, marked: number | null = null) =>
  describeSituation({ kind: 'outcome', outcome, marked }, time);

describe('the state line', () => {
  it('says that an article is kept for the first time', () => {
    const words = describeOutcome({ state: 'first-read', articleId: 7, snapshot: 0 });
    expect(words).toMatchObject({ tone: 'new', line: 'Kept for the first time', actions: [] });
  });

  it('says that the page shows an earlier text than the publisher does by now', () => {
    const outcome = { state: 'unchanged', articleId: 7, snapshot: 2, lastReadAt: NOW } as const;
    const words = describeSituation({ kind: 'outcome', outcome, marked: null, isOutdated: true }, time);
    expect(words).toMatchObject({
      tone: 'changed',
      line: 'Edited since this page was loaded',
      actions: ['reload'],
    });
  });

  it('says that nothing changed, and since when', () => {
    const lastReadAt = NOW - 3_600_000;
    const words = describeOutcome({ state: 'unchanged', articleId: 7, snapshot: 2, lastReadAt });
    expect(words).toMatchObject({
      tone: 'steady',
      line: 'Unchanged since you read it, 1 hour ago',
      at: lastReadAt,
    });
  });

  it('counts the sentences that changed since last read', () => {
    const words = describeOutcome(CHANGED);
    expect(words.line).toBe('3 sentences changed since you read this, Thursday 09:30');
    expect(words.actions).toEqual(['show-in-page', 'mark-as-read', 'keep-unread']);
    expect(words.detail).toBeNull();
  });

  it('speaks of changes where the headline is among them', () => {
    const since = sampleEdit({ changes: [HEADLINE] });
    expect(describeOutcome({ ...CHANGED, since, counted: 1 } as CaptureOutcome).line).toBe(
      '1 change since you read this, Thursday 09:30',
    );
  });

  it('says how many changes are not marked in the page', () => {
    expect(describeOutcome(CHANGED, 2).detail).toMatch(/^1 of them no longer has a place/);
    expect(describeOutcome(CHANGED, 3).detail).toBeNull();
  });

  it('does not raise its voice where no change counts for the reader', () => {
    const words = describeOutcome({ ...CHANGED, counted: 0 } as CaptureOutcome);
    expect(words).toMatchObject({ tone: 'steady', actions: ['mark-as-read', 'keep-unread'] });
    expect(words.line).toMatch(/^3 small changes/);
  });

  it.each(Object.keys(NOT_COMPARABLE_WORDS) as NotComparableReason[])(
    'gives the reason %s in words',
    (reason) => {
      const words = describeOutcome({ state: 'not-comparable', articleId: 7, reason });
      expect(words.line).toMatch(/^Could not compare: [a-z]/);
      expect(words.line).not.toContain('reason');
      expect(words.actions).toEqual(['look-again']);
    },
  );

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
    ['access to all sites', { kind: 'no-access', site: null }, /may not see this page/, ['allow-all']],
    ['a page that was open before', { kind: 'not-looked-at' }, /Not looked at yet/, ['reload']],
    ['a page being looked at', { kind: 'looking' }, /Looking/, []],
    ['a page of the browser', { kind: 'browser-page' }, /Not a web page/, []],
    ['an article just forgotten', { kind: 'forgotten' }, /Forgotten/, []],
  ])('offers what helps: %s', (_, situation, line, actions) => {
    const words = describeSituation(situation, time);
    expect(words.line).toMatch(line);
    expect(words.actions).toEqual(actions);
  });
});
