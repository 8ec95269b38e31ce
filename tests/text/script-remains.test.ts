import { describe, expect, it } from 'vitest';
import { withoutScriptRemains } from '../../lib/text/script-remains';

describe('withoutScriptRemains', () => {
  it.each([
    ["Nobody was hurt. if(AB&&AB.Ads){AB.Ads.start('slot-1');}", 'Nobody was hurt.'],
    ["Nobody was hurt.if(AB&&AB.Ads){AB.Ads.start('slot-1');}", 'Nobody was hurt.'],
    ['window.slots.push({id: 4}); Nobody was hurt.', 'Nobody was hurt.'],
    ["var slot = 'top'; Nobody was hurt.", 'Nobody was hurt.'],
    ["ads.queue.push('top');", ''],
  ])('takes the code out of %s', (text, rest) => {
    expect(withoutScriptRemains(text)).toBe(rest);
  });

  it.each([
    ['He came (if so) late; nobody saw him.'],
    ['The motif(s) were odd; he said so.'],
    ['See example.com (in French); it is short.'],
    [''],
  ])('leaves prose alone: %s', (text) => {
    expect(withoutScriptRemains(text)).toBe(text);
  });
});
