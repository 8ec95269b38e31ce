import { describe, expect, it } from 'vitest';
import { isRelativeStamp, isStampLine } from '../../lib/text/stamp-line';

describe('isStampLine', () => {
  it.each([
    ['en', 'Updated 12:57'],
    ['en', 'Last updated on Tue 3 Mar 2020 10.15 GMT'],
    ['en', 'Published March 3, 2020 at 3:14 p.m. ET'],
    ['en', '2 hours ago'],
    ['en', 'Yesterday'],
    ['de', 'Stand: 12.03.2020, 14:05 Uhr'],
    ['de', 'vor 3 Stunden'],
    ['de', 'Zuletzt aktualisiert am 5. März 2021'],
    ['fr', 'Mis à jour le 3 mars 2020 à 10h15'],
    ['fr', 'il y a 2 heures'],
    ['es', 'Actualizado hace 3 horas'],
    ['pt', 'Atualizado em 12/03/2021 às 14h05'],
    ['it', 'Ultimo aggiornamento: 3 marzo 2020, ore 10:15'],
    ['nl', 'Bijgewerkt op 3 maart 2020 om 10:15 uur'],
    ['sv', 'söndag 14 maj 2017'],
    ['sv', 'Publicerad:14 maj 2017 04.49Uppdaterad:14 maj 2017 05.06'],
    ['sv', 'Uppdaterad Igår'],
    ['nb', 'Publisert 3. mars 2020, kl. 10:15'],
    ['ru', 'Обновлено 5 марта 2021 в 10:30'],
    ['ja', '2024年3月5日 10:30 更新'],
    [null, 'Updated 2020-03-03'],
  ])('knows a line that only says when (%s: %s)', (language, text) => {
    expect(isStampLine(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The march began on Monday.'],
    ['en', 'Updated rules apply from March.'],
    ['en', '5,200'],
    ['en', '5.20'],
    ['en', '1.'],
    ['en', 'He won 3:1'],
    ['en', ''],
    ['en', '*'],
    ['de', 'Am Montag kam der Regen.'],
    ['sv', 'I dag kom regnet.'],
  ])('leaves other lines (%s: %s)', (language, text) => {
    expect(isStampLine(text, language)).toBe(false);
  });

  it('takes a language that is none for English', () => {
    expect(isStampLine('Updated Monday 12:57', 'x-!')).toBe(true);
  });
});

describe('isRelativeStamp', () => {
  it.each([
    ['en', 'Revised 3 hours ago'],
    ['pl', 'Poprawiono 2 godziny temu'],
    ['fi', 'Muokattu eilen klo 18.22'],
    ['el', 'Ανανεώθηκε χθες, 19:40'],
    ['ar', 'عدل أمس عند 20:15'],
    ['hi', '2 घंटे पहले संशोधित'],
    ['zh', '3小时前修改'],
    ['zh', '昨天 20:15 修改'],
    ['ko', '어제 19:45 수정'],
  ])('knows how long ago, with one word besides (%s: %s)', (language, text) => {
    expect(isRelativeStamp(text, language)).toBe(true);
  });

  it.each([
    ['en', 'Begins 18:30'],
    ['en', 'Revised on Monday'],
    ['en', 'Three ships left yesterday'],
    ['en', 'Closed 2 hours ago.'],
    ['zh', '他昨天回到了老家的村子'],
  ])('leaves other lines (%s: %s)', (language, text) => {
    expect(isRelativeStamp(text, language)).toBe(false);
  });
});
