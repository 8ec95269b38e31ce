import { describe, expect, it } from 'vitest';
import type { WallClock } from '../../lib/article/quiet-hours';
import { afterQuiet, isQuiet } from '../../lib/article/quiet-hours';

const HOUR = 3_600_000;

/** The wall clock of a place, by the rules of its time zone. */
function clockOf(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const [hours = 0, minutes = 0] = format.format(at).split(':').map(Number);
    return hours * 60 + minutes;
  };
}

const minutes = (text: string) => {
  const [hours = 0, rest = 0] = text.split(':').map(Number);
  return hours * 60 + rest;
};
const hours = (from: string, to: string) => ({ from: minutes(from), to: minutes(to) });
const utc = clockOf('UTC');
const berlin = clockOf('Europe/Berlin');
const at = (iso: string) => Date.parse(iso);

describe('quiet hours', () => {
  it.each([
    ['13:00', '14:00', '12:59', false],
    ['13:00', '14:00', '13:00', true],
    ['13:00', '14:00', '13:59', true],
    ['13:00', '14:00', '14:00', false],
    ['22:00', '07:00', '23:30', true],
    ['22:00', '07:00', '00:00', true],
    ['22:00', '07:00', '06:59', true],
    ['22:00', '07:00', '07:00', false],
    ['22:00', '07:00', '21:59', false],
    ['08:00', '08:00', '08:00', false],
  ])('from %s to %s: at %s it is quiet: %s', (from, to, time, expected) => {
    expect(isQuiet(at(`2026-03-14T${time}:00Z`), hours(from, to), utc)).toBe(expected);
  });

  it.each([
    ['an evening', '2026-03-14T22:10:30Z', '2026-03-15T07:00:00Z'],
    ['after midnight', '2026-03-15T02:00:00Z', '2026-03-15T07:00:00Z'],
    ['the last minute', '2026-03-15T06:59:59Z', '2026-03-15T07:00:00Z'],
  ])('end at seven for %s', (_, from, end) => {
    expect(new Date(afterQuiet(at(from), hours('22:00', '07:00'), utc)).toISOString()).toBe(
      new Date(end).toISOString(),
    );
  });

  it('keep nothing back outside of them', () => {
    const noon = at('2026-03-14T12:00:17Z');
    expect(afterQuiet(noon, hours('22:00', '07:00'), utc)).toBe(noon);
    expect(afterQuiet(noon, null, utc)).toBe(noon);
  });

  it('are an hour shorter in the night in which the clock is put forward', () => {
    // 29 March 2026: at 02:00 it is 03:00.
    const evening = at('2026-03-28T22:00:00+01:00');
    const end = afterQuiet(evening, hours('22:00', '07:00'), berlin);
    expect(end).toBe(at('2026-03-29T07:00:00+02:00'));
    expect(end - evening).toBe(8 * HOUR);
  });

  it('end at once where the time of their end is skipped', () => {
    const end = afterQuiet(at('2026-03-29T01:00:00+01:00'), hours('22:00', '02:30'), berlin);
    expect(end).toBe(at('2026-03-29T03:00:00+02:00'));
  });

  it('are an hour longer in the night in which the clock is put back', () => {
    // 25 October 2026: at 03:00 it is 02:00 again.
    const evening = at('2026-10-24T22:00:00+02:00');
    expect(afterQuiet(evening, hours('22:00', '07:00'), berlin) - evening).toBe(10 * HOUR);
  });

  it('of nearly a whole day come to an end', () => {
    const end = afterQuiet(at('2026-10-25T00:00:00+02:00'), hours('00:00', '23:59'), berlin);
    expect(end).toBe(at('2026-10-25T23:59:00+01:00'));
  });
});
