import { describe, expect, it } from 'vitest';
import { kinshipOf } from '../../lib/article/kinship';
import type { ArticleText } from '../../lib/article/model';

function article(headline: string, ...paragraphs: string[]): ArticleText {
  return {
    headline,
    standfirst: null,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', sentences: [text] })),
  };
}

const NEWSLETTER = 'Get the best of our journalism in your inbox every morning, free of charge.';
const APPEAL =
  'Independent reporting needs readers who pay for it. If you value what we do, please consider a contribution, however small.';

const harbour = [
  'The harbour of Port Ellison will be rebuilt after the storm, said Mayor Rosalind Achterberg on Monday.',
  'Most of the eastern pier was lost, and the ferry to Saint Corrin has not sailed since March.',
];
const ferry = [
  'Passengers of the ferry to Saint Corrin waited in Port Ellison for a third day, as the eastern pier is gone.',
  'They blame Mayor Rosalind Achterberg, who promised a replacement before the storm season ended.',
];
const orchestra = [
  'The youth orchestra plays Sibelius and Dvořák this weekend under its new conductor.',
  'Tickets are sold out, yet the rehearsal on Friday is open to everyone who brings a cushion.',
];

describe('kinshipOf', () => {
  it.each<[string, ArticleText, ArticleText]>([
    ['one text under two addresses', article('Harbour', ...harbour), article('Harbour', ...harbour)],
    [
      'one text with other boilerplate and a tested headline',
      article('Harbour to be rebuilt', ...harbour, NEWSLETTER),
      article('Storm-hit pier: what now?', ...harbour, 'Follow us on social media.'),
    ],
    [
      'one text of which half was rewritten under the same headline',
      article('Harbour', ...harbour),
      article(
        'Harbour',
        harbour[1] ?? '',
        'Work begins in spring, the council decided in an unexpected vote.',
      ),
    ],
  ])('holds %s for the same article', (_tag, one, other) => {
    expect(kinshipOf(one, other)).toBe('same-article');
    expect(kinshipOf(other, one)).toBe('same-article');
  });

  it('sees two articles on one story', () => {
    const one = article('Harbour to be rebuilt', ...harbour, NEWSLETTER);
    const other = article('Ferry passengers stranded', ...ferry, NEWSLETTER);
    expect(kinshipOf(one, other)).toBe('same-story');
  });

  it.each<[string, ArticleText, ArticleText]>([
    [
      'articles that share a newsletter box',
      article('Harbour to be rebuilt', ...harbour, NEWSLETTER),
      article('Sibelius on cushions', ...orchestra, NEWSLETTER),
    ],
    [
      'short articles with more boilerplate than text of their own',
      article('Harbour to be rebuilt', harbour[0] ?? '', NEWSLETTER, APPEAL),
      article('Sibelius on cushions', orchestra[0] ?? '', NEWSLETTER, APPEAL),
    ],
    [
      'two issues of a column with one name',
      article('Letters', ...harbour, NEWSLETTER.slice(0, 20)),
      article('Letters', ...orchestra, NEWSLETTER.slice(0, 20)),
    ],
    [
      'articles in Japanese',
      article(
        '港の再建',
        '嵐で壊れた港の桟橋が来年までに再建されると市長が月曜日に発表した。',
        'ニュースレターに登録する',
      ),
      article(
        '音楽会',
        '青少年交響楽団は新しい指揮者のもとで週末に演奏会を開く予定である。',
        'ニュースレターに登録する',
      ),
    ],
  ])('holds %s for unrelated', (_tag, one, other) => {
    expect(kinshipOf(one, other)).toBe('unrelated');
  });

  it('holds German articles for unrelated although all nouns are names there', () => {
    const one = article(
      'Hafen wird wieder aufgebaut',
      'Nach dem Sturm soll der Hafen bis zum Frühjahr wieder geöffnet werden, sagte die Bürgermeisterin am Montag.',
    );
    const other = article(
      'Orchester spielt Sibelius',
      'Das Jugendorchester gibt am Wochenende ein Konzert, und die Karten sind nach Angaben der Leitung ausverkauft.',
    );
    expect(kinshipOf(one, other)).toBe('unrelated');
  });
});
