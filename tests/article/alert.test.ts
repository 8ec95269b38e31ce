import { describe, expect, it } from 'vitest';
import { changedNews } from '../../lib/article/alert';
import type { Change, ChangeKind, ChangesSinceRead } from '../../lib/article/change';
import { DEFAULT_SETTINGS, isNotifying } from '../../lib/article/settings';

const NOW = Date.UTC(2026, 2, 14, 9, 30);

function change(kinds: readonly ChangeKind[], earlier: string, later: string, op?: Change['op']): Change {
  const side = (text: string) => (text === '' ? [] : [{ text, index: 1 }]);
  return {
    op: op ?? (earlier === '' ? 'added' : later === '' ? 'removed' : 'edited'),
    part: 'body',
    kinds,
    details: [],
    earlier: side(earlier),
    later: side(later),
    after: later === '' ? 0 : null,
    suppressed: null,
  };
}

function edit(later: number, ...changes: readonly Change[]): ChangesSinceRead {
  const [earlierAt, laterAt] = [NOW, NOW + later];
  return { articleId: 7, earlier: later - 1, later, earlierAt, laterAt, disclosed: false, changes };
}

const notifies = (found: Change) => isNotifying(found, DEFAULT_SETTINGS);

const NUMBER = change(['number', 'wording'], 'It cost 5 crowns.', 'It cost 9 crowns.');
const WORDING = change(['wording'], 'A big ship.', 'A large ship.');
const HEADLINE = change(['headline'], 'Ship sails', 'Ship stays');
const REMOVED = change(['removed'], 'Nobody was hurt.', '');

describe('the news of a change', () => {
  it('is the most serious change, and how many more there are', () => {
    const since = edit(1, WORDING, NUMBER, REMOVED, HEADLINE);
    expect(changedNews(since, since, notifies)).toEqual({
      kind: 'changed',
      changeKind: 'headline',
      earlier: 'Ship sails',
      later: 'Ship stays',
      more: 2,
    });
  });

  it('is none where no kind notifies', () => {
    expect(changedNews(edit(1, WORDING), null, notifies)).toBeNull();
  });

  it('goes by the kinds that the reader chose, not by those that are counted', () => {
    const only = (found: Change) => isNotifying(found, { notifyKinds: ['wording'] });
    expect(changedNews(edit(1, WORDING, NUMBER), null, only)).toMatchObject({
      changeKind: 'wording',
      more: 1,
    });
  });

  it('leaves out what is suppressed', () => {
    expect(changedNews(edit(1, { ...NUMBER, suppressed: 'boilerplate' }), null, notifies)).toBeNull();
  });

  it('tells what the newest edit brought, in the wording that was last read', () => {
    const since = edit(2, HEADLINE, NUMBER);
    const newest = edit(2, change(['number'], 'It cost 7 crowns.', 'It cost 9 crowns.'));
    expect(changedNews(since, newest, notifies)).toMatchObject({
      changeKind: 'number',
      earlier: 'It cost 5 crowns.',
      later: 'It cost 9 crowns.',
      more: 0,
    });
  });

  it('tells of a removed sentence that the reader had read in other words', () => {
    const newest = edit(2, change(['removed'], 'Nobody was badly hurt.', ''));
    expect(changedNews(edit(2, REMOVED, HEADLINE), newest, notifies)).toMatchObject({
      changeKind: 'removed',
      earlier: 'Nobody was hurt.',
    });
  });

  it('is none where an edit takes back what another did', () => {
    expect(changedNews(edit(2, WORDING), edit(2, change(['number'], '9.', '5.')), notifies)).toBeNull();
  });
});
