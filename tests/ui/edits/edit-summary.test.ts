import '../extension-stub';
import { describe, expect, it } from 'vitest';
import type { ChangeDetail, ChangeKind } from '../../../lib/article/change';
import { CHANGE_KINDS } from '../../../lib/article/change';
import { summarizeChanges } from '../../../lib/ui/edits/edit-summary';
import { KIND_WORDS } from '../../../lib/ui/edits/kind-words';
import { ADDED, HEADLINE, HIDDEN, MOVED, REMOVED, sampleChange } from '../samples';

/** Without the characters that isolate the publisher's words. */
const summary = (changes: Parameters<typeof summarizeChanges>[0]) =>
  summarizeChanges(changes).map((part) => part.text.replace(/[\u2066-\u2069]/g, ''));

const detail = (kind: ChangeKind, earlier: string, later: string): ChangeDetail => ({ kind, earlier, later });

describe('summarizeChanges', () => {
  it('names kinds with their content and counts what came and went, most serious first', () => {
    expect(summary([ADDED, MOVED, sampleChange(), REMOVED, HEADLINE])).toEqual([
      'headline',
      'number 1,900 to 1,200',
      '1 removed',
      '1 added',
      '1 moved',
    ]);
  });

  it.each([
    ['a number that came', detail('number', '', '12'), 'number 12 added'],
    ['a name that went', detail('name', 'Berg', ''), 'name Berg removed'],
    ['a negation', detail('negation', '', 'not'), '“not” added'],
    ['less certainty', detail('modality', 'will', 'may'), '“will” to “may”'],
  ])('words %s', (_, given, words) => {
    expect(summary([sampleChange({ kinds: [given.kind], details: [given] })])).toEqual([words]);
  });

  it('names one content and counts the rest where there are many', () => {
    const details = [detail('number', '1', '2'), detail('number', '3', '4'), detail('number', '5', '6')];
    expect(summary([sampleChange({ details })])).toEqual(['number 1 to 2', '2 numbers more']);
  });

  it('says a content once', () => {
    expect(summary([sampleChange(), sampleChange()])).toEqual(['number 1,900 to 1,200']);
  });

  it('leaves out contents that are too long for a chip', () => {
    const details = [detail('name', 'The Honourable Society of Lighthouse Keepers', 'The Society')];
    expect(summary([sampleChange({ kinds: ['name'], details })])).toEqual(['name']);
  });

  it('says "reworded" only where nothing more telling changed', () => {
    expect(summary([sampleChange({ kinds: ['quotation', 'wording'], details: [] })])).toEqual(['quotation']);
    expect(summary([sampleChange({ kinds: ['wording'], details: [] })])).toEqual(['1 reworded']);
  });

  it('does not list the numbers and names of a sentence that is new as a whole', () => {
    const kinds: ChangeKind[] = ['number', 'name', 'added'];
    expect(summary([{ ...ADDED, kinds, details: [detail('number', '', '7')] }])).toEqual(['1 added']);
  });

  it('tells a correction note that was added', () => {
    expect(summary([{ ...ADDED, kinds: ['correction', 'added'] }])).toEqual(['correction note', '1 added']);
  });

  it('leaves out what is not shown', () => {
    expect(summary([HIDDEN])).toEqual([]);
  });

  it("keeps the publisher's direction controls away from our words", () => {
    const details = [detail('name', 'Berg\u2069\u202e', 'Borg')];
    const [part] = summarizeChanges([sampleChange({ kinds: ['name'], details })]);
    expect(part?.text).toBe('name \u2068Berg\u202e\u202c\u2069 to \u2068Borg\u2069');
  });

  it('has words for every kind', () => {
    for (const kind of CHANGE_KINDS) {
      const [words] = summary([sampleChange({ kinds: [kind], details: [], op: 'edited' })]);
      expect(words, kind).toBeTruthy();
      expect(KIND_WORDS[kind]).toBeDefined();
    }
  });
});
