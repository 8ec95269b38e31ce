import './extension-stub';
import { describe, expect, it } from 'vitest';
import type { TimeContext } from '../../lib/ui/time';
import {
  asFirstWords,
  elapsedInWords,
  exactTime,
  machineTime,
  shortTime,
  timeInWords,
} from '../../lib/ui/time';
import { DAY, HOUR, MINUTE, NOW } from './samples';

const english: TimeContext = { now: NOW, locale: 'en-GB', timeZone: 'UTC' };
const german: TimeContext = { now: NOW, locale: 'de', timeZone: 'UTC' };

describe('timeInWords', () => {
  it.each([
    ['a moment ago', 5_000, 'just now'],
    ['a minute', MINUTE, '1 minute ago'],
    ['59 minutes and a half', 59.5 * MINUTE, '59 minutes ago'],
    ['an hour', HOUR, '1 hour ago'],
    ['a day less a minute', DAY - MINUTE, '24 hours ago'],
    ['more than a day', 25 * HOUR, 'Friday 08:30'],
    ['five days', 5 * DAY, 'Monday 09:30'],
    ['six days, when the weekday comes near again', 6 * DAY, '8 March'],
    ['the year before', 100 * DAY, '4 December 2025'],
    ['ahead of the clock', -2 * DAY, '16 March 2026'],
    ['a few seconds ahead of the clock', -5_000, 'just now'],
  ])('words %s', (_, age, words) => {
    expect(timeInWords(NOW - age, english)).toBe(words);
  });

  it.each([
    ['Just now', timeInWords(NOW, english), 'en-GB'],
    ['Vor 2 Stunden', timeInWords(NOW - 2 * HOUR, german), 'de'],
    ['2 minutes ago', timeInWords(NOW - 2 * MINUTE, english), 'en-GB'],
    ['İki gün önce', 'iki gün önce', 'tr'],
  ])('begins a line as "%s"', (line, words, locale) => {
    expect(asFirstWords(words, locale)).toBe(line);
  });

  it('speaks the language of the page', () => {
    expect(timeInWords(NOW - 2 * HOUR, german)).toBe('vor 2 Stunden');
    expect(timeInWords(NOW - 2 * DAY, german)).toBe('Donnerstag, 09:30');
  });

  it("goes by the reader's time zone", () => {
    expect(timeInWords(NOW - 2 * DAY, { ...english, timeZone: 'Asia/Tokyo' })).toBe('Thursday 18:30');
  });
});

describe('shortTime', () => {
  it.each([
    ['today', 2 * HOUR, /^Saturday 07:30$/],
    ['this year', 30 * DAY, /^12 February at 0?9:30$/],
    ['last year', 100 * DAY, /^4 December 2025 at 0?9:30$/],
  ])('always names the time of day: %s', (_, age, words) => {
    expect(shortTime(NOW - age, english)).toMatch(words);
  });
});

describe('exactTime and machineTime', () => {
  it('give the whole of it', () => {
    expect(exactTime(NOW, english)).toMatch(/^Saturday,? 14 March 2026 at 09:30:00$/);
    expect(machineTime(NOW)).toBe('2026-03-14T09:30:00.000Z');
  });
});

describe('elapsedInWords', () => {
  it.each([
    [0, '1 second'],
    [40_000, '40 seconds'],
    [59_900, '59 seconds'],
    [32 * MINUTE, '32 minutes'],
    [119 * MINUTE, '119 minutes'],
    [18 * HOUR, '18 hours'],
    [47 * HOUR, '47 hours'],
    [3 * DAY, '3 days'],
    [41 * DAY, '41 days'],
    [152 * DAY, '5 months'],
    [-5, '1 second'],
  ])('%i ms are %s', (elapsed, words) => {
    expect(elapsedInWords(elapsed, 'en')).toBe(words);
  });

  it('speaks the language of the page', () => {
    expect(elapsedInWords(HOUR * 5, 'de')).toBe('5 Stunden');
  });
});
