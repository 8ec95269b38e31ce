// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captureOf, page, paragraphs, STORY, textsOf, withInside } from './pages';

/** [what it is, markup among the paragraphs, the texts it adds] */
const KEPT: readonly (readonly [string, string, readonly string[]])[] = [
  ['a short sentence', '<p>He declined to comment.</p>', ['He declined to comment.']],
  ['a question', '<p>Why?</p>', ['Why?']],
  [
    'a quotation that addresses somebody',
    '<p>“You should sign up, and give what you can,” she told the crowd.</p>',
    ['“You should sign up, and give what you can,” she told the crowd.'],
  ],
  [
    'news about a newsletter',
    '<p>The newsletter, which has 40,000 subscribers, was founded by two journalists in 2011.</p>',
    ['The newsletter, which has 40,000 subscribers, was founded by two journalists in 2011.'],
  ],
  [
    'news about donations',
    '<p>The campaign raised $2 million from small donors, and posts about it on Facebook were shared widely.</p>',
    ['The campaign raised $2 million from small donors, and posts about it on Facebook were shared widely.'],
  ],
  [
    'news from the US',
    '<p>The US campaign to support the newspaper has cost more money than reporters were told.</p>',
    ['The US campaign to support the newspaper has cost more money than reporters were told.'],
  ],
  [
    'a paragraph with links',
    '<p>The findings were <a href="/s">published on Monday</a> and contradict <a href="/t">an earlier study</a>.</p>',
    ['The findings were published on Monday and contradict an earlier study.'],
  ],
  [
    'a bold paragraph',
    '<p><strong>The company denied all allegations.</strong></p>',
    ['The company denied all allegations.'],
  ],
  [
    'a subheading with its chapter',
    '<h2>What the court said</h2><p>The judges found that the state had acted too late.</p>',
    ['What the court said', 'The judges found that the state had acted too late.'],
  ],
  [
    'a bold subheading in a paragraph',
    '<p><b>What the court said</b></p><p>The judges found that the state had acted too late.</p>',
    ['What the court said', 'The judges found that the state had acted too late.'],
  ],
  [
    'a list',
    '<ul><li>The tax on diesel rises by four cents.</li><li>60 euros more for families</li></ul>',
    ['The tax on diesel rises by four cents.', '60 euros more for families'],
  ],
  [
    'a quotation set apart',
    '<blockquote><p>The order was never given, the judge wrote.</p></blockquote>',
    ['The order was never given, the judge wrote.'],
  ],
  [
    'a table, row by row',
    '<table><tr><td>Oats</td><td>412</td></tr><tr><td>Rye</td><td>97</td></tr></table>',
    ['Oats 412', 'Rye 97'],
  ],
  [
    'a box of facts',
    '<div><h3>The quay</h3><p>It was built in 1911 and holds eleven cranes, two of them listed.</p></div>',
    ['The quay', 'It was built in 1911 and holds eleven cranes, two of them listed.'],
  ],
  [
    'a paragraph with a sentence to the reader in it',
    '<p>The ministry published the full list of the closed piers on Tuesday, all of them north of the old lock and most of them in private hands. You can write to us at quay@daily.example.</p>',
    [
      'The ministry published the full list of the closed piers on Tuesday, all of them north of the old lock and most of them in private hands. You can write to us at quay@daily.example.',
    ],
  ],
  [
    'text that a style sheet may hide',
    '<div class="hidden sr-only"><p>The mayor said the plan was dead, and that the money would go to schools.</p></div>',
    ['The mayor said the plan was dead, and that the money would go to schools.'],
  ],
];

describe('what belongs to the article', () => {
  it.each(KEPT)('keeps %s', (_what, markup, texts) => {
    expect(textsOf(withInside(markup))).toEqual([...STORY.slice(0, 2), ...texts, ...STORY.slice(2)]);
  });

  it.each([
    [
      'correction',
      'Correction: An earlier version of this article misstated the year of the fire. It was 2019.',
    ],
    ['update', 'Update, 4:10 p.m.: The agency has withdrawn its statement and apologised.'],
    ['editor’s note', 'Editor’s note: This story has been updated with a response from the bank.'],
    ['amendment', 'This article was amended on 12 May 2024 to remove a reference to the wrong pier.'],
    ['German correction', 'Korrektur: In einer früheren Version dieses Artikels hieß es, der Kai sei offen.'],
  ])('keeps a note (%s), wherever it stands', (_kind, text) => {
    for (const markup of [`<p><em>${text}</em></p>`, `<div>${text}</div>`, `<aside><p>${text}</p></aside>`]) {
      expect(captureOf(page(`${paragraphs()}${markup}`)).blocks.at(-1)).toEqual(
        expect.objectContaining({ kind: 'note', sentences: expect.arrayContaining([expect.any(String)]) }),
      );
      expect(textsOf(page(paragraphs(), { below: markup })).at(-1)).toBe(text);
    }
  });

  it('keeps an address to the reader where the whole article speaks so', () => {
    const letter = STORY.map((text) => `You will remember this: ${text}`);
    const more = 'If you like the app, you should also know that we share your fear of deep water.';
    expect(textsOf(page(paragraphs([...letter, more])))).toEqual([...letter, more]);
  });

  it('keeps the entries of a live blog', () => {
    const entries = [1, 2, 3, 4, 5].map(
      (hour) => `<article><time>1${hour}:05</time><h3>Crane ${hour}</h3><p>${STORY[hour]}</p></article>`,
    );
    const head = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Fire"}</script>';
    expect(textsOf(page(paragraphs().concat(...entries), { head }))).toContain('Crane 3');
  });

  it('names the kind of each block', () => {
    const markup =
      '<h2>The night</h2><ul><li>One crane fell into the water.</li></ul><blockquote>It was dark, he said.</blockquote>';
    const kinds = captureOf(withInside(markup, 5))
      .blocks.slice(5)
      .map((block) => block.kind);
    expect(kinds).toEqual(['heading', 'list-item', 'quote', 'paragraph']);
  });
});
