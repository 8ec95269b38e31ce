import { describe, expect, it } from 'vitest';
import { isCorrectionNote } from '../../../lib/diff/kinds/correction';

describe('isCorrectionNote', () => {
  it.each([
    ['Correction: The council has 31 members, not 29.'],
    ['Correction (May 4): the name of the mayor was wrong.'],
    ['Editor’s note: The headline was changed after publication.'],
    ['An earlier version of this article misspelled the mayor’s name.'],
    ['This story has been updated.'],
    ['This article was amended on 4 May to name the company.'],
    ['We have corrected this article.'],
    ['UPDATE: The road is open again.'],
    ['Korrektur: Der Hafen schließt erst im Herbst.'],
    ['In einer früheren Version dieses Textes hieß es, der Hafen schließe im März.'],
    ['Anm. d. Red.: Der Artikel wurde nachträglich ergänzt.'],
    ['Rectificatif : le port ferme en avril.'],
    ['Cet article a été modifié le 4 mai.'],
    ['Fe de erratas: el puerto cierra en abril.'],
    ['Una versión anterior de este artículo decía que el puerto cerraba.'],
    ['Correção: o porto fecha em abril.'],
    ['Errata: o porto fecha em abril.'],
    ['Una precedente versione di questo articolo riportava un altro nome.'],
    ['Rectificatie: de haven sluit in april.'],
    ['In een eerdere versie van dit artikel stond een verkeerde naam.'],
    ['Rättelse: Hamnen stängs i april.'],
    ['I en tidligere versjon av saken sto det feil navn.'],
    ['Исправление: порт закроют в апреле.'],
    ['更正：港口将于四月关闭。'],
    ['訂正：港は4月に閉鎖されます。'],
  ])('knows %s', (text) => {
    expect(isCorrectionNote(text)).toBe(true);
  });

  it.each([
    ['Correction officers walked out on Monday.'],
    ['Updates from the front came late.'],
    ['He asked for a clarification of the rules.'],
    ['The version of the song that he sang was longer.'],
    ['Der Artikel im Gesetz wurde gestrichen.'],
    [''],
  ])('leaves %s', (text) => {
    expect(isCorrectionNote(text)).toBe(false);
  });

  it('answers at once for a long text', () => {
    expect(isCorrectionNote('this article was '.repeat(20_000))).toBe(false);
  });
});
