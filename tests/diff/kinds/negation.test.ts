import { describe, expect, it } from 'vitest';
import { ask } from './ask';

describe('negation', () => {
  it.each([
    ['en', 'He did resign.', 'He did not resign.'],
    ['en', 'He can go.', "He can't go."],
    ['de', 'Er hat einen Plan.', 'Er hat keinen Plan.'],
    ['fr', 'Le maire a démissionné.', 'Le maire n’a pas démissionné.'],
    ['es', 'El alcalde vendrá.', 'El alcalde no vendrá.'],
    ['pt', 'O prefeito virá.', 'O prefeito não virá.'],
    ['it', 'Il sindaco viene.', 'Il sindaco non viene.'],
    ['nl', 'De burgemeester komt.', 'De burgemeester komt niet.'],
    ['sv', 'Han är misstänkt.', 'Han är inte misstänkt.'],
    ['nb', 'Han er siktet.', 'Han er ikke siktet.'],
    ['ru', 'Он ушёл.', 'Он не ушёл.'],
    ['zh', '市长会辞职。', '市长不会辞职。'],
    ['zh', '她打算贷款。', '她不打算贷款。'],
    ['ja', '市長は辞任する。', '市長は辞任しない。'],
    ['ja', '首相は認めた。', '首相は認めなかった。'],
    ['ko', '시장은 책임을 인정했다.', '시장은 책임을 인정하지 않았다.'],
    ['th', 'นายกเทศมนตรียอมรับ', 'นายกเทศมนตรีไม่ยอมรับ'],
    ['ar', 'وقد اعترف المقاول بالخطأ.', 'ولم يعترف المقاول بالخطأ.'],
    ['he', 'הקבלן הודה בטעות.', 'הקבלן לא הודה בטעות.'],
    ['en', 'The court called the search legal.', 'The court called the search illegal.'],
    ['en', 'The vote was fair, she said.', 'The vote was unfair, she said.'],
    ['de', 'Das Gericht nannte ihn schuldig.', 'Das Gericht nannte ihn unschuldig.'],
    ['ru', 'Суд счёл обыск законным.', 'Суд счёл обыск незаконным.'],
    [null, 'The mayor has been seen in the town.', 'The mayor has not been seen in the town.'],
  ])('is found (%s: %s)', (language, earlier, later) => {
    expect(ask(earlier, later, { language }).kinds).toContain('negation');
    expect(ask(later, earlier, { language }).kinds).toContain('negation');
  });

  it('is not found where a longer word is another word', () => {
    expect(ask('He came with the port.', 'He came with the import.').kinds).toEqual(['wording']);
  });

  it('is not found where only its form changed', () => {
    expect(ask('The case isn’t about it.', 'The case is not about it.').kinds).toEqual(['wording']);
  });
});
