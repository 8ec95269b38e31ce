import { describe, expect, it } from 'vitest';
import { ask, details } from './ask';

describe('dates', () => {
  it.each([
    ['en', 'Talks begin on Dec. 27.', 'Talks begin on Dec. 28.', 'date: Dec. 27 > Dec. 28'],
    ['en', 'It began at 3:15 p.m. sharp.', 'It began at 3:45 p.m. sharp.', 'date: 3:15 p.m. > 3:45 p.m.'],
    ['en', 'She was born in 1961.', 'She was born in 1963.', 'date: 1961 > 1963'],
    ['de', 'Das Treffen am 3. Mai fiel aus.', 'Das Treffen am 4. Mai fiel aus.', 'date: 3. Mai > 4. Mai'],
    ['en', 'Talks begin on Sept. 3.', 'Talks begin on Sept. 4.', 'date: Sept. 3 > Sept. 4'],
    ['fr', 'Il arrive lundi.', 'Il arrive mardi.', 'date: lundi > mardi'],
    ['sv', 'Larmet kom klockan 15.30.', 'Larmet kom klockan 16.30.', 'date: 15.30 > 16.30'],
    ['fr', 'Rendez-vous à 14 heures.', 'Rendez-vous à 15 heures.', 'date: 14 heures > 15 heures'],
    ['pt', 'A votação começa às 15h.', 'A votação começa às 16h.', 'date: 15h > 16h'],
    ['de', 'Am Dienstagabend brannte es.', 'Am Montagabend brannte es.', 'date: Dienstagabend > Montagabend'],
    ['sv', 'Domen kom på torsdagen.', 'Domen kom på onsdagen.', 'date: torsdagen > onsdagen'],
    ['pl', 'Wyniki poznamy w maju.', 'Wyniki poznamy w czerwcu.', 'date: maju > czerwcu'],
    ['ru', 'Мост закрыли в среду.', 'Мост закрыли в пятницу.', 'date: среду > пятницу'],
    ['ja', '市は4日に発表した。', '市は5日に発表した。', 'date: 4日 > 5日'],
    ['ko', '다리는 5월 4일 열렸다.', '다리는 5월 14일 열렸다.', 'date: 5월 4일 > 5월 14일'],
    ['he', 'הגשר נפתח ב-4 במאי 1974.', 'הגשר נפתח ב-14 במאי 1974.', 'date: 4 במאי 1974 > 14 במאי 1974'],
    ['zh', '会议周一举行。', '会议周二举行。', 'date: 周一 > 周二'],
  ])('are found (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual([expected]);
  });

  it('leaves a length of time a number', () => {
    expect(ask('工事は4日間続く。', '工事は5日間続く。', { language: 'ja' }).kinds).toEqual(['number']);
    expect(
      ask('Il attend depuis 14 heures.', 'Il attend depuis 15 heures.', { language: 'fr' }).kinds,
    ).toEqual(['number']);
  });

  it('leaves a decimal number a number', () => {
    expect(ask('It rose 5.25 points.', 'It rose 5.45 points.').kinds).toEqual(['number']);
  });
});
