import { describe, expect, it } from 'vitest';
import { isAdvertLabel, isChrome, isMarksOnly } from '../../../lib/page/furniture/chrome';
import { isCommentHeading } from '../../../lib/page/furniture/comment-heading';
import {
  endsInCredit,
  isByline,
  isLabel,
  isPictureCredit,
  isSignOff,
} from '../../../lib/page/furniture/labels';
import { isStamp } from '../../../lib/page/furniture/stamps';

type Table = readonly (readonly [
  what: string,
  test: (text: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
])[];

const TABLE: Table = [
  [
    'stamp',
    (text) => isStamp(text, 'en'),
    [
      'Updated 4 minutes ago',
      'Published: 12:01, 4 March 2025',
      'Mon 3 Mar 2025 14.02 GMT',
      '3 min read',
      'Just now',
      'This article is more than 2 years old',
      'This story was updated 8 mins ago',
      'Report last revised 4 March 2025',
      'An hour ago',
    ],
    ['Tuesday', 'The vote was on 4 March 2025.', 'In March 14 people died', 'May'],
  ],
  [
    'German stamp',
    (text) => isStamp(text, 'de'),
    ['Stand: 26.04.2024, 20:44 Uhr', 'vor 3 Stunden', 'Freitag, 3. Mai 2024', 'Lesedauer: 4 Minuten'],
    ['Am 3. Mai wird gewählt'],
  ],
  [
    'Portuguese stamp',
    (text) => isStamp(text, 'pt-BR'),
    ['sexta-feira, 22 de outubro de 2010 às 20:13', 'há 2 horas'],
    [],
  ],
  ...(
    [
      ['it', ['Tempo di lettura: 5 minuti', 'Aggiornato 3 ore fa'], ['Di 40 barche ne restano 12']],
      ['nl', ['Leestijd: 5 minuten', '3 uur geleden bijgewerkt'], ['Er liggen 12 boten']],
      ['sv', ['Lästid cirka 5 minuter', 'Uppdaterad för 3 timmar sedan'], ['Tolv båtar ligger kvar']],
      ['pl', ['Czas czytania: 5 minut', 'Aktualizacja: 14.05.2024, 17:02'], ['Zostało 12 łodzi']],
      ['ru', ['Время чтения: 5 мин', 'Обновлено 3 часа назад'], ['Осталось 12 лодок']],
      ['tr', ['Okuma süresi: 5 dakika', '3 saat önce güncellendi'], ['Geriye 12 tekne kaldı']],
      ['ar', ['آخر تحديث قبل 3 ساعات'], ['بقي 12 قارباً']],
      ['he', ['עודכן לפני 3 שעות'], ['נותרו 12 סירות']],
      ['ja', ['3時間前に更新', '2024年5月14日 17時02分 公開'], ['船は12隻残った']],
      ['zh', ['更新时间：2024年5月14日 17:02', '3小时前'], ['还剩12条船']],
    ] as const
  ).map(
    ([language, yes, no]) =>
      [`stamp in ${language}`, (text: string) => isStamp(text, language), yes, no] as const,
  ),
  [
    'stamp of an unknown language',
    (text) => isStamp(text, 'not a tag'),
    ['Updated 4 minutes ago'],
    ['vor drei Tagen'],
  ],
  [
    'label around the text',
    isChrome,
    [
      'Story continues below',
      '25 shares',
      '348 people are reading this',
      'Most popular',
      'Mehr zum Thema',
      'Lire aussi',
      'Share this article',
      'Advertisement. Scroll to continue reading.',
      'Tags:',
    ],
    [
      'The story',
      'Nobody answered',
      'The minister of reading',
      'A video of the fire was shared on every phone in town and then some',
    ],
  ],
  [
    'advert',
    isAdvertLabel,
    [
      'ADVERTISEMENT - CONTINUE READING BELOW',
      'Article continues after sponsorship',
      'Anzeige',
      'La suite après cette publicité',
    ],
    ['Advertising sales fell. The group blamed the war.', 'Adverse weather'],
  ],
  ['marks', isMarksOnly, ['* * *', '1/3', '×', '+6', '—'], ['A', '12 dead']],
  [
    'byline',
    (text) => isByline(text, 'Ada Quay'),
    [
      'By Ada Quay',
      'Von Ada Quay und Bert Pier',
      'By A. QUAY and B. PIER | NORTHPORT',
      'Ada Quay',
      'Por Ada Quay',
    ],
    ['By noon the tanks had run dry.', 'By Tuesday Ada Quay had left the town for good.'],
  ],
  [
    'sign-off',
    isSignOff,
    [
      '(Reporting by Ada Quay; Editing by B. Pier)',
      'Additional reporting by Ada Quay.',
      'Ada Quay contributed reporting.',
    ],
    ['The report by the auditor was late.', 'Reporting by phone is easy.'],
  ],
  [
    'picture credit',
    isPictureCredit,
    [
      'Photo: A. Person',
      '© VS Northport',
      'US Navy / Getty Images',
      'Foto: dpa',
      '(Image credit: A. Person)',
    ],
    ['Photos of the fire were sold for thousands.', 'Reuters reported the fire first.'],
  ],
  [
    'caption with a credit',
    endsInCredit,
    [
      'The quay on Monday. REUTERS/Gary Person',
      'The quay on Monday. (Photo: A. Person)',
      'The quay © A. Person',
    ],
    ['The quay was closed on Monday.', 'The agency/office said no.'],
  ],
  [
    'heading over comments',
    isCommentHeading,
    [
      'Comments',
      '12 Comments',
      'Comments (3)',
      'Join the discussion',
      'Leave a reply',
      '3 responses to this',
      'Kommentare',
      '5 commentaires',
      'Deja un comentario',
    ],
    ['Comments by the minister were met with silence', 'The response', 'Discussion of the law'],
  ],
  [
    'label',
    isLabel,
    ['Kyle Busch', 'Share:'],
    ['He said no.', 'In a wide-ranging interview he also said:', 'Why?'],
  ],
];

describe.each(TABLE)('%s', (_what, test, yes, no) => {
  it.each(yes.map((text) => [text]))('is “%s”', (text) => {
    expect(test(text)).toBe(true);
  });

  it.each(no.map((text) => [text]))('is not “%s”', (text) => {
    expect(test(text)).toBe(false);
  });
});
