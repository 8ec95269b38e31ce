import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { hiddenChanges } from '../../../lib/ui/edits/hidden-changes';
import { ruleInWords } from '../../../lib/ui/edits/rule-words';
import { HIDDEN, HOUR, NOW, sampleChange, sampleEdit, sampleHistory, sampleVerdict } from '../samples';

describe('hiddenChanges', () => {
  it('gathers what was found and not shown, from edits and from looks without an edit, newest first', () => {
    const typography = sampleChange({ suppressed: 'typography' });
    const history = sampleHistory({
      edits: [sampleEdit({ laterAt: NOW - 5 * HOUR, changes: [sampleChange(), HIDDEN] })],
      verdicts: [sampleVerdict({ at: NOW, verdict: 'same', reason: null, suppressed: [typography] })],
    });
    expect(hiddenChanges(history)).toEqual([
      { change: typography, rule: 'typography', at: NOW },
      { change: HIDDEN, rule: 'boilerplate', at: NOW - 5 * HOUR },
    ]);
  });
});

describe('ruleInWords', () => {
  it('words the rules it knows and names the others', () => {
    expect(ruleInWords('boilerplate')).toBe('Stands on several articles of this site');
    expect(ruleInWords('teaser')).toBe('Points to other articles');
    expect(ruleInWords('some-later-rule')).toBe('Hidden by the rule “some later rule”');
  });
});
