import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../lib/article/change';
import type { KindQuestion } from '../../lib/diff/kinds';
import { findKinds } from '../../lib/diff/kinds';

function ask(earlier: string, later: string, more: Partial<KindQuestion> = {}) {
  return findKinds({ op: 'edited', part: 'body', earlier, later, language: 'en', ...more });
}

/** "number: 5,200 > 2,500". */
function details(earlier: string, later: string, language: string | null = 'en'): string[] {
  return ask(earlier, later, { language }).details.map(
    (detail) => `${detail.kind}: ${detail.earlier} > ${detail.later}`,
  );
}

describe('findKinds', () => {
  it.each<[string, string, string, ChangeKind[]]>([
    ['a number', 'About 5,200 came.', 'About 2,500 came.', ['number']],
    ['a number and a day', 'Two came on Monday.', 'Three came on Tuesday.', ['number', 'date']],
    ['other words', 'The long road is closed.', 'The narrow road is closed.', ['wording']],
    ['words beside a number', 'About 5,200 came.', 'About 2,500 fled.', ['number', 'wording']],
    ['quotation marks', 'He said “no” twice.', 'He said "no" twice.', ['typography']],
    ['a comma', 'In May he left.', 'In May, he left.', ['typography']],
    ['another way to write a number', 'About 5,200 came.', 'About 5200 came.', ['typography']],
    ['a question made of a statement', 'He left.', 'He left?', ['wording']],
  ])('names %s', (_tag, earlier, later, expected) => {
    expect(ask(earlier, later).kinds).toEqual(expected);
  });

  it.each<[KindQuestion['op'], ChangeKind[]]>([
    ['added', ['added']],
    ['removed', ['removed']],
    ['moved', ['moved']],
  ])('names a sentence that was %s', (op, expected) => {
    const text = 'The road is closed.';
    const [earlier, later] = [op === 'added' ? '' : text, op === 'removed' ? '' : text];
    expect(ask(earlier, later, { op }).kinds).toEqual(expected);
  });

  it('names what differs in a sentence moved and edited', () => {
    expect(ask('About 5,200 came.', 'About 2,500 came.', { op: 'moved' }).kinds).toEqual(['number', 'moved']);
  });

  it.each(['headline', 'standfirst'] as const)('puts the %s beside what differs in it', (part) => {
    expect(ask('Storm kills 12', 'Storm kills 14', { part }).kinds).toEqual(
      part === 'headline' ? ['headline', 'number'] : ['number', 'standfirst'],
    );
  });

  it('says only that the wording changed where a sentence is longer than any', () => {
    const long = 'A word and 12. '.repeat(1000);
    expect(ask(`${long}1`, `${long}2`)).toEqual({ kinds: ['wording'], details: [] });
  });
});

describe('numbers', () => {
  it.each([
    [
      'en',
      'It rose 3.5 percent to $2.1 million.',
      'It rose 4 percent to $2.1 billion.',
      ['number: 3.5 percent > 4 percent', 'number: $2.1 million > $2.1 billion'],
    ],
    ['de', 'Rund 5.200 Menschen kamen.', 'Rund 5.300 Menschen kamen.', ['number: 5.200 > 5.300']],
    ['fr', 'Ils étaient 5 200 hier.', 'Ils étaient 5 300 hier.', ['number: 5 200 > 5 300']],
    ['sv', 'Index steg till 54,7.', 'Index steg till 55,7.', ['number: 54,7 > 55,7']],
    ['ru', 'Приехали 5 тыс. человек.', 'Приехали 6 тыс. человек.', ['number: 5 тыс. > 6 тыс.']],
    ['ja', '政府は5万人を派遣した。', '政府は6万人を派遣した。', ['number: 5万 > 6万']],
    ['en', 'Two men came.', 'Three men came.', ['number: Two > Three']],
    ['en', 'They lost 3:1 at home.', 'They lost 3:2 at home.', ['number: 3:1 > 3:2']],
    ['en', 'The €5m house burned.', 'The €6m house burned.', ['number: €5m > €6m']],
  ])('finds the changed one (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual(expected);
  });

  it.each([
    ['a value written otherwise', 'Two men came.', '2 men came.'],
    ['the figure in a name', 'An F-15 landed.', 'An F-16 landed.'],
    ['a number word that went by itself', 'The two men came.', 'The men came.'],
  ])('finds none in %s', (_tag, earlier, later) => {
    expect(ask(earlier, later).kinds).not.toContain('number');
  });
});

describe('quotations', () => {
  it.each([
    [
      'en',
      '“We will go,” he said.',
      '“We have gone,” he said.',
      ['quotation: We will go > We have gone', 'modality: will go > have gone'],
    ],
    ['de', '„Wir gehen“, sagte Meier.', '„Wir laufen“, sagte Meier.', ['quotation: Wir gehen > Wir laufen']],
    [
      'fr',
      '« Nous partons », a déclaré Anne.',
      '« Nous restons », a déclaré Anne.',
      ['quotation: Nous partons > Nous restons'],
    ],
    [
      'sv',
      '– Jag är glad, säger hon.',
      '– Jag är ledsen, säger hon.',
      ['quotation: Jag är glad > Jag är ledsen'],
    ],
    ['en', 'It was a ‘good’ day.', 'It was a ‘bad’ day.', ['quotation: good > bad']],
    ['en', 'It was a "good" day.', 'It was a good day.', ['quotation: good > ']],
    [
      'en',
      'It was “sad and … odd,” he said.',
      'It was “sad and odd,” he said.',
      ['quotation: sad and … odd > sad and odd'],
    ],
    [
      'en',
      'nobody would come,” he said.',
      'nobody had come,” he said.',
      ['quotation: nobody would come > nobody had come', 'modality: would > had'],
    ],
  ])('finds the changed one (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual(expected);
  });

  it('does not take apostrophes for quotation marks', () => {
    expect(ask("The players' bus wasn't late.", "The players' bus wasn't there.").kinds).toEqual(['wording']);
  });
});

describe('attribution', () => {
  it.each([
    ['en', '“No,” he said.', '“No,” Mansfield said.', 'attribution: he > Mansfield'],
    ['en', 'The bridge fell.', 'The bridge fell, officials said.', 'attribution:  > , officials said'],
    ['de', 'Das teilte die Polizei mit.', 'Das behauptete die Polizei.', 'attribution: teilte > behauptete'],
    [
      'sv',
      'Ingen skadades, enligt polisen.',
      'Ingen skadades, enligt en granne.',
      'attribution: polisen > en granne',
    ],
  ])('finds who is said to have said it (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toContain(expected);
  });

  it('is not found in the quotation itself or in a slip beside the verb', () => {
    expect(ask('“I said no,” he said.', '“I told no,” he said.').kinds).not.toContain('attribution');
    expect(ask('The goverment said so.', 'The government said so.').kinds).toEqual(['spelling']);
  });
});

describe('names', () => {
  it.each([
    [
      'en',
      'Fire destroyed the Peterson Museum.',
      'Fire destroyed the Petersen Museum.',
      ['name: Peterson > Petersen'],
    ],
    ['en', 'The mayor thanked Jon Snowden.', 'The mayor thanked John Snowden.', ['name: Jon > John']],
    ['sv', 'Priset gick till Eva Berg.', 'Priset gick till Anna Ek.', ['name: Eva Berg > Anna Ek']],
    ['de', 'Minister Karl Huber trat zurück.', 'Minister Karl Hofer trat zurück.', ['name: Huber > Hofer']],
  ])('finds the changed one (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'en', 'Trees fell.', 'Roofs fell.'],
    ['German nouns', 'de', 'Die Stadt plant Steuern.', 'Die Stadt plant Abgaben.'],
    ['titles', 'en', 'Police met Smith.', 'Police met Mr. Smith.'],
    ['headlines with capitals', 'en', 'Storm Brings Heavy Rain To Coast', 'Storm Brings Heavy Snow To Coast'],
    ['scripts without capitals', 'zh', '市长辞职。', '主席辞职。'],
  ])('finds none in %s', (_tag, language, earlier, later) => {
    expect(ask(earlier, later, { language }).kinds).not.toContain('name');
  });
});

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

describe('dates', () => {
  it.each([
    ['en', 'Talks begin on Dec. 27.', 'Talks begin on Dec. 28.', 'date: Dec. 27 > Dec. 28'],
    ['en', 'It began at 3:15 p.m. sharp.', 'It began at 3:45 p.m. sharp.', 'date: 3:15 p.m. > 3:45 p.m.'],
    ['en', 'She was born in 1961.', 'She was born in 1963.', 'date: 1961 > 1963'],
    ['de', 'Das Treffen am 3. Mai fiel aus.', 'Das Treffen am 4. Mai fiel aus.', 'date: 3. Mai > 4. Mai'],
    ['fr', 'Il arrive lundi.', 'Il arrive mardi.', 'date: lundi > mardi'],
    ['sv', 'Larmet kom klockan 15.30.', 'Larmet kom klockan 16.30.', 'date: 15.30 > 16.30'],
    ['zh', '会议周一举行。', '会议周二举行。', 'date: 周一 > 周二'],
  ])('are found (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual([expected]);
  });

  it('leaves a decimal number a number', () => {
    expect(ask('It rose 5.25 points.', 'It rose 5.45 points.').kinds).toEqual(['number']);
  });
});

describe('modality', () => {
  it.each([
    ['en', 'The plant will close.', 'The plant may close.'],
    ['en', 'The man killed a dog.', 'The man allegedly killed a dog.'],
    ['de', 'Der Täter floh.', 'Der mutmaßliche Täter floh.'],
  ])('is found (%s: %s)', (language, earlier, later) => {
    expect(ask(earlier, later, { language }).kinds).toEqual(['modality']);
  });
});

describe('links', () => {
  it('finds a changed address', () => {
    expect(details('See museum.example.com for more.', 'See museum.example.org for more.')).toEqual([
      'link: museum.example.com > museum.example.org',
    ]);
  });
});

describe('spelling', () => {
  it.each([
    ['a doubled word', 'He laid out the laid out the plan.', 'He laid out the plan.'],
    ['a joined word', 'the un-phishable key', 'the unphishable key'],
    ['a capital', 'the gulf states', 'the Gulf states'],
    ['a missing letter', 'The goverment fell.', 'The government fell.'],
    ['letters changed about', 'They recieved it.', 'They received it.'],
  ])('is %s', (_tag, earlier, later) => {
    expect(ask(earlier, later).kinds).toEqual(['spelling']);
  });

  it.each([
    ['a short word', 'He ran a trial run.', 'He ran a trail run.'],
    ['an ending', 'The minister visits.', 'The minister visited.'],
    ['another first letter', 'They spent a million.', 'They spent a billion.'],
    ['a letter for another', 'The drug was abused.', 'The drug was amused.'],
  ])('is not %s', (_tag, earlier, later) => {
    expect(ask(earlier, later).kinds).not.toContain('spelling');
  });

  it('is not a word that stands elsewhere in the article', () => {
    const isKnownWord = (word: string) => word === 'country';
    expect(ask('He loves country halls.', 'He loves county halls.', { isKnownWord }).kinds).toEqual([
      'wording',
    ]);
  });
});
