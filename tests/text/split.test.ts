import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/split';

/** A case is a text with a bar where one sentence ends and the next begins. */
function sentencesOf(marked: string, language: string | null): { expected: string[]; found: string[] } {
  const expected = marked.split(' | ');
  return { expected, found: splitSentences(expected.join(' '), language).map((span) => span.text) };
}

const ENGLISH: readonly string[] = [
  'The death of Maj. Gen. Qassim Suleimani came last week. | The move follows.',
  'One of the attacks killed a contractor on Dec. 27, officials said. | More followed on Jan. 3.',
  'U.S.-Led Coalition Halts Fight. | Troops wait.',
  'Defense Secretary Mark T. Esper spoke. | He left.',
  'The strike was “reckless and. . . unacceptable,” she said. | It was over.',
  'It is No. 10 on the list. | The No. 1 seed won.',
  'Polls open at 7 a.m. and close at 8 p.m. on Tuesday. | Results follow.',
  'The game starts at 8 p.m. ET on Sunday. | Tickets are gone.',
  'It ended at 5 p.m. | Police closed the road.',
  'They met at 5 p.m. Friday in Boston.',
  '“We will go.” | The minister left.',
  '“Are you mad?” he asked. | Nobody was.',
  '“Stop!” Smith said. | They stopped.',
  '“Stop!” Gov. Ann M. von Berg, 61, said. | They stopped.',
  '“Who is it?” | The door opened.',
  '“It was a long day.” | She continued, “We are tired.”',
  'The U.S. Embassy was closed. | He lives in the U.S. | The others moved.',
  'J. K. Rowling and George W. Bush met J.R.R. Tolkien. | They talked.',
  'Prices rose 3.5 percent to $1,200.50. | Wages fell.',
  'It has a Ph.D. program. | She holds a Ph.D. | He does not.',
  'Apple Inc. Chief Executive Tim Cook spoke. | Apple Inc. | The company is old.',
  'See www.example.com. | Read https://example.com/a.b?c=D.E for more.',
  'Write to press@example.gov. | They answer.',
  'She lives in Lowell, Mass. | Neighbors saw her. | Sen. Jo Doe, D-Mass., was there.',
  'Roe v. Wade was overturned. | Nobody knew.',
  'He is (as Dr. Brown says) ill. | (She is not.) | They wait.',
  'He wondered… | Then he left. | He wondered... but stayed.',
  'We won! | We did!! | Really?! | Yes.',
  'He came in 5th of 12. | In 2019 he won. | The year was 2019. | Nobody cared.',
  '1. The first item. | It is short.',
  'A. Because it is there.',
  'He asked, “Why? | What for?”',
  'The footnote stood there.[3] | It went.',
  'He listed plan A and plan B. | The third was lost.',
  'St. Louis and Mt. Everest are far. | So is Ft. Worth.',
  'Is it called iPhone? | iPhone sales rose.',
  'The Los Angeles Dept. of Water et al. v. Jones Co. Ltd. was heard. | It was lost.',
  'Thank you all! 😀 | We go on.',
  'It fell off (a Thursday!) and broke. | Nobody saw.',
  'He said no. | Nobody else did.',
  'It cost 5 cents in 1930. | 10 years later it cost more.',
  'The temperature was minus 5. | — But the sun shone.',
];

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Am 3. Oktober wird gefeiert. | Der 2. Weltkrieg war vorbei.',
    'Das Treffen ist vom 3. bis 5. Mai. | Es dauert drei Tage.',
    'Im 19. Jahrhundert lebte Ludwig XIV. nicht mehr. | Er starb 1715. | Das Jahr war 1715.',
    'Sie kam auf Platz 3. | Trainer Müller war froh.',
    'Das kostet z. B. Siemens bzw. Bosch ca. 3 Mio. Euro. | Die Firma zahlt.',
    'Z.B. Berlin, d.h. Hauptstadt, ist groß. | Das stimmt.',
    'Dr. med. Anna Schmidt, Prof. Dr. h.c. Karl Meier und Hr. Kunz kamen. | Sie blieben.',
    'Nach § 5 Abs. 3 Nr. 2 gilt Art. 7. | Das Gericht entschied.',
    '„Komm!“, rief er. | „Warum?“ fragte sie. | „Ich gehe.“ | Er ging.',
    '»Komm!« sagte er. | »Warum nicht?« | Sie lachte.',
    'Es gab Obst, Gemüse usw. | Danach ging man. | Firma X GmbH & Co. KG zahlt.',
    'Am 11. und 12. Mai fand es statt. | Die 3. Liga spielt.',
    'Die Arbeitslosigkeit sank auf 2.500.000. | Das sind 3,5 Prozent.',
    'Die Straße des 17. Juni ist lang. | Am 1.1.2020 war Ruhe.',
  ],
  fr: [
    'M. Le Drian et Mme Dupont sont là. | M. Macron parle.',
    '« C’est fini. » | Il est parti.',
    '« Pourquoi ? » a-t-il demandé. | Personne ne sait.',
    'Il est né le 5 janv. 1950 av. J.-C. à Rome. | Elle aussi.',
    'L’art. 49 et le n° 5. | La loi est votée.',
    'J.-P. Sartre est mort. | Le Monde l’a dit.',
  ],
  es: [
    'El Sr. García y la Sra. López viven en EE. UU. | La ley no cambia.',
    '¿Quién es? | ¡Nadie! | Dijo «no». | Se fue.',
    'El presidente de EE.UU. Joe Biden llegó. | Son 3.000 personas.',
    'Cuesta aprox. 5 euros en la pág. 7 del núm. 3. | No está mal.',
  ],
  pt: [
    'O Sr. Silva e a Dra. Costa chegaram. | O prof. Carlos saiu.',
    'Custa R$ 3.000,50 na Av. Paulista. | Não é caro.',
    'O art. 5 vale. | A lei mudou.',
  ],
  it: [
    'Il sig. Rossi e il dott. Bianchi parlano. | La legge è chiara.',
    'L’on. Meloni ha parlato. | È vero.',
    'La Fiat S.p.A. Torino chiude. | I lavoratori protestano.',
  ],
  nl: [
    'Dhr. Jansen en mevr. De Vries wonen in Den Haag. | De rest niet.',
    'Dat is o.a. Philips, d.w.z. Eindhoven. | Het kost 3 mln. euro.',
    'Prof. dr. J. de Boer kwam. | Hij bleef.',
  ],
  sv: [
    'Det var bl.a. Volvo och t.ex. Saab. | De lade ned.',
    'Klockan var kl. 10 den 3 maj. | Det tar tid att anpassa sig. | Han går.',
    '– Kom hit! säger Anna. | Hon ler.',
    'Det var i slutet av maj. | Totalt häktades elva.',
  ],
  nb: [
    'Det gjelder bl.a. Equinor, f.eks. Oslo. | De kom kl. 10.',
    'Stortinget ble åpnet 2. oktober. | Den 17. mai feires.',
    'Han sa det osv. | Politiet kom.',
  ],
  da: ['Den 3. oktober kom ca. 100. | De gik.'],
  ru: [
    'А. С. Пушкин и В. В. Путин. | Они не знакомы.',
    'Он живёт на ул. Ленина в г. Москва. | Это правда.',
    'Это т. е. Москва и т. д. | Потом он ушёл.',
    'В 2019 г. Путин приехал. | Он уехал в 2020 г. | Она осталась.',
    '«Зачем?» — спросил он. | Никто не знает.',
    'Театр им. Горького закрыт. | Он отдал им. | Все ушли.',
  ],
  bg: ['Кметът инж. Огнян Атанасов и д-р Петров дойдоха. | Те останаха на ул. Раковски.'],
  pl: ['Przyszedł prof. Kowalski i gen. Nowak, m.in. Polska. | Wyszli.'],
  cs: ['Bylo to 3. října 2019. | Pak 15. 10. 2019 odešel. | Konec.'],
  el: ['Τι είναι; | Δεν ξέρω. | Ο κ. Μητσοτάκης ήρθε.'],
  ar: ['ذهب د. محمد إلى البيت. | هل عاد؟ | لا أحد يعرف.'],
  he: ['ד. כהן הגיע. | האם חזר? | איש אינו יודע.'],
  fa: ['او رفت. | آیا برگشت؟ | نه.'],
  hi: ['वह गया। | क्या वह लौटा? | नहीं।'],
  ko: ['그는 갔다. | 왜? | 2024. 5. 3. 발표했다.'],
};

describe('splitSentences', () => {
  it.each(ENGLISH)('splits English: %s', (marked) => {
    for (const language of ['en', 'en-US']) {
      const { expected, found } = sentencesOf(marked, language);
      expect(found).toEqual(expected);
    }
  });

  it.each(
    Object.entries(OTHERS).flatMap(([language, cases]) => cases.map((marked) => [language, marked] as const)),
  )('splits %s: %s', (language, marked) => {
    const { expected, found } = sentencesOf(marked, language);
    expect(found).toEqual(expected);
  });

  it.each([
    ['zh', ['他说：“走吧！”', '她走了。'], '他说：“走吧！”她走了。'],
    ['zh', ['“走吧！”他说。', '她走了。'], '“走吧！”他说。她走了。'],
    ['zh', ['价格是3.5元。', '为什么？', '没人知道……真的。'], '价格是3.5元。为什么？没人知道……真的。'],
    ['ja', ['「そうだ。」と話した。', '彼は行った。'], '「そうだ。」と話した。彼は行った。'],
    [
      'ja',
      ['『ガジェット通信』です。', '（残虐な人権）です！'],
      '『ガジェット通信』です。（残虐な人権）です！',
    ],
  ] as const)('splits %s without spaces: %j', (language, expected, text) => {
    expect(splitSentences(text, language).map((span) => span.text)).toEqual(expected);
  });

  it.each([
    ['a lost space', 'It has ended online.This is new.', ['It has ended online.', 'This is new.']],
    ['an address', 'Go to example.Com or Node.Js now.', ['Go to example.Com or Node.Js now.']],
    ['a file', 'Open urllib3.HTTPResponse, then wait.', ['Open urllib3.HTTPResponse, then wait.']],
  ])('splits at %s only where that is safe', (_what, text, expected) => {
    expect(splitSentences(text, 'en').map((span) => span.text)).toEqual(expected);
  });

  it('knows the common abbreviations when the language is missing or wrong', () => {
    for (const language of [null, '', 'xx', 'ja', 'de-AT']) {
      const { expected, found } = sentencesOf(
        'Maj. Gen. Suleimani died on Dec. 27. | Mr. Esper left.',
        language,
      );
      expect(found).toEqual(expected);
    }
    for (const language of [null, 'en']) {
      const { expected, found } = sentencesOf(
        'Am 3. Oktober kam z. B. Siemens. | Die Firma zahlt.',
        language,
      );
      expect(found).toEqual(expected);
    }
  });

  it('finds nothing in an empty text', () => {
    expect(splitSentences('', 'en')).toEqual([]);
    expect(splitSentences(' \u00a0 ', 'en')).toEqual([]);
  });
});

/** Texts in which everything that may end a sentence is frequent. */
const prose = fc
  .array(
    fc.constantFrom(
      ...'. . . | . |? |! |… |.” |.“ |“|”|"|\'|’|» |« |(|) |[3]| |\u00a0|Dr.|U.S.|3|27|Dec|word|Word|iPhone|The|said |。|「|」|؟|😀|\u0301'.split(
        '|',
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('the spans of splitSentences', () => {
  it('stand in order and cover every character but white space', () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, fc.string({ unit: 'binary' })),
        fc.constantFrom(null, 'en', 'de'),
        (text, language) => {
          let end = 0;
          for (const span of splitSentences(text, language)) {
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(span.text).toBe(span.text.trim());
            expect(span.text).not.toBe('');
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  it('are as many for straight as for curly quotation marks, and for plain as for fixed spaces', () => {
    const plain = (text: string): string =>
      text
        .replace(/[“”«»]/g, '"')
        .replace(/’/g, "'")
        .replace(/\u00a0/g, ' ');
    fc.assert(
      fc.property(
        prose.map((text) => text.replace(/[«»]/g, '”')),
        (text) => {
          expect(splitSentences(plain(text), 'en').length).toBe(splitSentences(text, 'en').length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('do not move when another sentence of the block changes', () => {
    const cases = [...ENGLISH, ...Object.values(OTHERS).flat()];
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...cases), (edited, kept) => {
        const block = `${edited.replaceAll(' | ', ' ')} It stood so. ${kept.replaceAll(' | ', ' ')}`;
        const found = splitSentences(block, 'en').map((span) => span.text);
        const alone = splitSentences(`It stood so. ${kept.replaceAll(' | ', ' ')}`, 'en').map(
          (span) => span.text,
        );
        expect(found.slice(-alone.length + 1)).toEqual(alone.slice(1));
      }),
    );
  });
});

describe('splitSentences on what is no text', () => {
  const length = 1_000_000;
  it.each([
    'x',
    '"',
    '.',
    '. ',
    '.”',
    ' ',
    '\u00a0 ',
    '\u202e',
    'Mr. Smith ',
    'The cat sat. ',
    '!😀',
    '1. ',
    '。',
    'a\u0301\u0316',
    '([',
  ])('takes a second at most for a million characters of %j', (unit) => {
    const text = unit.repeat(length / unit.length);
    const before = performance.now();
    splitSentences(text, null);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
