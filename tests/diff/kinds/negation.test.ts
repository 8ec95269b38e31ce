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
    [null, 'The mayor has been seen in the town.', 'The mayor has not been seen in the town.'],
  ])('is found (%s: %s)', (language, earlier, later) => {
    expect(ask(earlier, later, { language }).kinds).toContain('negation');
    expect(ask(later, earlier, { language }).kinds).toContain('negation');
  });

  it('is not found where only its form changed', () => {
    expect(ask('The case isn’t about it.', 'The case is not about it.').kinds).toEqual(['wording']);
  });
});
