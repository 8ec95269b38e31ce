import { describe, expect, it } from 'vitest';
import { isCorrectionNote } from '../../lib/text/correction-note';

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
    ['For the record: The headline of this story gave the wrong number of ships.'],
    ['A previous version of this story incorrectly said that the port had closed.'],
    ['An earlier headline on this story overstated the findings.'],
    ['The spelling of Port Sorrel has been corrected in this article.'],
    ['Because of an editing error, the harbour was placed in the wrong county.'],
    ['This piece has been edited since publication to add the reply of the port.'],
    ['• This article was corrected on 7 June because it wrongly named the port.'],
    ['Update 4:15 p.m.: The ships have left.'],
    ['Erratum.'],
    ['Wir haben in diesem Beitrag den Namen des Hafens korrigiert.'],
    ['In der ursprünglichen Version dieser Meldung fehlte ein Hinweis.'],
    ['Wir bitten, den Fehler zu entschuldigen.'],
    ['Nachtrag vom 5. Juni: Das Gutachten liegt vor.'],
    ['Dans une version précédente de cet article, le port fermait en mars.'],
    ['Article mis à jour le 6 juin avec les précisions du port.'],
    ['Mise à jour le 4 juin à 15 h 30 : le port a répondu.'],
    ['Como se publicó inicialmente por error, el puerto cierra.'],
    ['N. de la R.: se ha corregido el nombre del puerto.'],
    ['ERRAMOS: o nome do porto foi grafado de outro modo.'],
    ['Diferentemente do que foi publicado, o porto abre em abril.'],
    ['Per un errore, nella prima versione dell’articolo il porto era un altro.'],
    ['Correcties & aanvullingen: de haven sluit in april.'],
    ['En tidigare version av den här artikeln angav fel hamn.'],
    ['Aktualizacja, godz. 14:20: dodaliśmy odpowiedź portu.'],
    ['Обновлено в 15:30: добавлен ответ порта.'],
    ['【更正】此前报道称港口周一关闭，应为周二。'],
    ['本文于6月5日更新，加入了港口的回应。'],
    ['※この記事は6月5日に更新されました。'],
    ['정정: 항구는 4월에 문을 닫습니다.'],
    ['이 기사는 발행 후 수정됐습니다.'],
    ['تم تحديث هذا المقال في 5 يونيو.'],
    ['הבהרה: הנמל ייסגר באפריל.'],
  ])('knows %s', (text) => {
    expect(isCorrectionNote(text)).toBe(true);
  });

  it.each([
    ['Correction officers walked out on Monday.'],
    ['Updates from the front came late.'],
    ['He asked for a clarification of the rules.'],
    ['The version of the song that he sang was longer.'],
    ['Der Artikel im Gesetz wurde gestrichen.'],
    ['This article originally appeared in another paper.'],
    ['We have updated the rules for the harbour.'],
    ['An earlier version of the report said that the ships were safe.'],
    ['In einer früheren Fassung des Gesetzes war der Hafen ausgenommen.'],
    ['Korrektur- und Prüfverfahren: was der Hafen plant'],
    ['Update-Pflicht für Geräte: das Gesetz gilt ab Mai.'],
    ['Updates on 21st century ports: what we learned'],
    ['La precisión del cálculo no convence a nadie.'],
    ['Une version antérieure du projet prévoyait deux ports.'],
    ['更新世の地層から化石が見つかった。'],
    [''],
  ])('leaves %s', (text) => {
    expect(isCorrectionNote(text)).toBe(false);
  });

  it('answers at once for a long text', () => {
    expect(isCorrectionNote('this article was '.repeat(20_000))).toBe(false);
  });
});
