// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/page/collect-blocks';
import { isProse } from '../../lib/page/prose';
import { parse } from './documents';

function look(text: string): boolean {
  const [block] = collectBlocks(parse(`<p>${text}</p>`).body).blocks;
  return block !== undefined && isProse(block);
}

describe('isProse', () => {
  it.each([
    ['a sentence', 'The harbour master closed the northern quay on Tuesday.'],
    ['a long text without a full stop', 'The harbour master closed the northern quay '.repeat(4)],
    ['a sentence of a script that counts for more', '港長は火曜日に北岸壁を閉鎖したと述べた。'],
    [
      'a sentence of a script without a mark at its end',
      'เทศบาลเมืองชายฝั่งประกาศปิดสะพานท่าเรือเมื่อคืนวันอังคารหลังพบรอยร้าว',
    ],
  ])('knows %s', (_what, text) => {
    expect(look(text)).toBe(true);
  });

  it.each([
    ['a label', 'The northern quay'],
    ['a line without a full stop', 'The harbour master closed the northern quay on Tuesday'],
    ['a label of a script without a mark at its end', 'ข่าวล่าสุด'],
    ['a link', '<a href="/x">The harbour master closed the northern quay on Tuesday.</a>'],
  ])('leaves %s', (_what, text) => {
    expect(look(text)).toBe(false);
  });
});
