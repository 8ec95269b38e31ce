import { describe, expect, it } from 'vitest';
import { isEditorialNote } from '../../lib/page/editorial-note';

describe('isEditorialNote', () => {
  it.each([
    ['Correction: The year of the vote was 2019, not 2018.'],
    ['Correction (May 4, 2024): The year of the vote was 2019.'],
    ['UPDATE, 5:30 p.m.: The agency has withdrawn its statement.'],
    ['(Editors’ note: The name of the witness was removed.)'],
    ['Clarification — The court has not ruled on the appeal.'],
    ['An earlier version of this article misspelled the name of the judge.'],
    ['This story has since been updated with a statement by the bank.'],
    ['We regret the error in yesterday’s report on the harbour.'],
    ['Berichtigung: Das Feuer brach am Montag aus, nicht am Dienstag.'],
    ['In einer früheren Version stand, das Feuer sei am Dienstag ausgebrochen.'],
    ['Mise à jour : la préfecture a confirmé le bilan mercredi matin.'],
    ['Fe de errores: en una versión anterior se citaba mal el año.'],
    ['Correção: o incêndio começou na segunda-feira, e não na terça.'],
    ['Rättelse: Branden började på måndagen, inte på tisdagen.'],
    ['訂正：改修費は3億円でした。'],
    ['更正:火灾发生在星期一,而不是星期二。'],
    ['Sprostowanie: pożar wybuchł w poniedziałek, nie we wtorek.'],
    ['Düzeltme: Yangın salı değil, pazartesi günü çıktı.'],
    ['تصحيح: اندلع الحريق يوم الاثنين لا يوم الثلاثاء.'],
    ['תיקון: השריפה פרצה ביום שני ולא ביום שלישי.'],
    ['We initially reported that the fire broke out on Tuesday.'],
    ['Erratum. The fire began on Monday and not on Tuesday.'],
    ['訂正：火災は火曜日ではなく、月曜日に発生しました。'],
  ])('knows “%s”', (text) => {
    expect(isEditorialNote(text)).toBe(true);
  });

  it.each([
    ['Corrections officers said the inmate died on Tuesday. He was 35.'],
    ['Updated 4 minutes ago'],
    ['Correction: 4 May'],
    ['Updates on 21st century ports: key insights and lessons learned'],
    ['Updated by Ada Quay Dec 10, 2016, 10:20am EST'],
    ['The update to the law comes too late: nobody had read the first version.'],
    ['The report said that the article of the law had been amended in March.'],
    ['Editors of three papers signed the letter: they want it withdrawn.'],
  ])('does not take “%s” for one', (text) => {
    expect(isEditorialNote(text)).toBe(false);
  });
});
