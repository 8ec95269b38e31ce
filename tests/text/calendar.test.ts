import { describe, expect, it } from 'vitest';
import { calendarWords, relativeTimes } from '../../lib/text/calendar';

describe('calendarWords', () => {
  it.each([
    ['en', 'december', 'monday'],
    ['de', 'dezember', 'montag'],
    ['ru', 'декабря', 'понедельник'],
    ['no language', 'december', 'monday'],
  ])('has months and weekdays in %s', (language, month, weekday) => {
    const { months, weekdays } = calendarWords(language);
    expect(months).toContain(month);
    expect(weekdays).toContain(weekday);
  });
});

describe('relativeTimes', () => {
  it.each([
    ['en', '# hours ago', 'yesterday'],
    ['de', 'vor # stunden', 'gestern'],
    ['sv', 'för # timmar sedan', 'igår'],
  ])('has times seen from now in %s', (language, counted, named) => {
    const times = relativeTimes(language);
    expect(times).toContain(counted);
    expect(times).toContain(named);
  });
});
