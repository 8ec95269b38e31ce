import { describe, expect, it } from 'vitest';
import { parseDate } from '../../lib/page/parse-date';

const INSTANT = Date.UTC(2020, 4, 1, 8, 30, 5);

describe('parseDate', () => {
  it.each([
    '2020-05-01T08:30:05Z',
    '2020-05-01T08:30:05.000Z',
    '2020-05-01T10:30:05+02:00',
    '2020-05-01T10:30:05+0200',
    '2020-05-01T10:30:05+02',
    '2020-05-01 08:30:05 UTC',
    ' 2020-05-01T08:30:05z ',
    'Fri, 01 May 2020 08:30:05 GMT',
    '01 May 2020 10:30:05 +0200',
    '1588321805',
    '1588321805000',
    1588321805,
    1588321805000,
  ])('reads %s', (declared) => {
    expect(parseDate(declared)).toBe(INSTANT);
  });

  it.each([
    ['a date alone', '2020-05-01'],
    ['a time without a zone', '2020-05-01T08:30:05'],
    ['a day that is none', '2020-13-45T08:30:05Z'],
    ['the year one', '0001-01-01T00:00:00Z'],
    ['words', 'yesterday'],
    ['nothing', ''],
    ['no text', null],
    ['an object', {}],
    ['a long text', `2020-05-01T08:30:05Z${' '.repeat(100)}`],
  ])('invents nothing for %s', (_kind, declared) => {
    expect(parseDate(declared)).toBeNull();
  });
});
