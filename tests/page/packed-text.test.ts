// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PackedText, pack, textSegment } from '../../lib/page/packed-text';

function packed(...data: readonly string[]): PackedText {
  return new PackedText(data.map((text) => textSegment(document.createTextNode(text), 0, text.length)));
}

describe('PackedText', () => {
  it.each([
    [['About ', '2,500', '  dockers'], 'About2,500dockers'],
    [['soft\u00adhyphen ', '\u200bzero\u00a0width'], 'softhyphenzerowidth'],
    [['Cafe', '\u0301'], 'Café'],
    [['', ' \n '], ''],
  ])('reads %j as %j', (data, expected) => {
    const text = packed(...data);
    expect(text.text).toBe(expected);
    expect(pack(data.join(''))).toBe(expected);
  });

  it('leads each stretch back to its nodes', () => {
    const text = packed('About ', '2,500', '  dockers');
    const at = text.text.indexOf('500dock');
    const found = text.slice(at, at + '500dock'.length);
    expect(found.map(({ start, end, data }) => [start, end, data])).toEqual([
      [2, 5, '500'],
      [0, 6, '  dock'],
    ]);
  });

  it('takes the invisible characters inside a stretch along', () => {
    const text = packed('a soft\u00adhyphen b');
    expect(text.slice(1, 11).map(({ data }) => data)).toEqual(['soft\u00adhyphen']);
  });

  it('answers nothing for an empty stretch or one beyond the end', () => {
    const text = packed('abc');
    expect(text.slice(1, 1)).toEqual([]);
    expect(text.slice(2, 9)).toEqual([]);
  });
});
