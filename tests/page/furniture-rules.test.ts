// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captureOf, page, paragraphs, STORY, textsOf, withInside } from './pages';

const link = (text: string) => `<a href="/${text.length}">${text}</a>`;

/** [what it is, markup among the paragraphs, a rule that took some of it] */
const FURNITURE: readonly (readonly [string, string, string])[] = [
  [
    'a list of other articles',
    `<div><h3>In other news</h3><ul><li>${link('Rain until Sunday')}</li><li>${link('Why rents climb')}</li></ul></div>`,
    'link-list',
  ],
  [
    'a bare list of links',
    `<ul><li>${link('Rain until Sunday')}</li><li>${link('Why rents climb')}</li></ul>`,
    'link',
  ],
  [
    'a line that leads elsewhere',
    `<p><strong>Related:</strong> ${link('Ten bridges worth a detour')}</p>`,
    'read-more',
  ],
  ['a counter that is a link', `<p>348 ${link('readers have written')}</p>`, 'read-more'],
  ['the same in brackets', `<p>[More: ${link('Ten bridges worth a detour')}]</p>`, 'read-more'],
  ['a paragraph that is one link', `<p>${link('Ten bridges worth a detour')}</p>`, 'link'],
  [
    'a card of another article',
    `<div><a href="/x"><img src="x"><h4>Ten bridges</h4></a><p>Our pick of the old stone ones.</p><span>3 hours ago</span></div>`,
    'link',
  ],
  ["an advert's label", '<div>Advertisement</div>', 'advert'],
  ["an advert's label in a paragraph", '<p>Story continues below this ad</p>', 'advert'],
  ['a button beside an advert', '<p>Why am I shown this ad?</p>', 'advert'],
  ['the same in another language', '<p>Weiter hinter der Werbung</p>', 'advert'],
  ['how long ago', '<div>Updated 3 hours ago</div>', 'stamp'],
  ['how long ago, in a sentence', '<p>This story was updated 8 mins ago</p>', 'stamp'],
  ['a date and a time', '<p>Last modified on Tue 4 Mar 2025 14.02 GMT</p>', 'stamp'],
  ['a counter in a sentence', '<p>This story has been viewed 348 times.</p>', 'label'],
  ['a countdown', '<p>Starts in 3 days 4 hours</p>', 'stamp'],
  ['a counter', '<div>348 people are reading this</div>', 'label'],
  ['buttons to share', '<div><span>Share</span> <a href="#">Facebook</a> <a href="#">X</a></div>', 'label'],
  [
    'a plea for money',
    '<p>Independent reporting costs money. If you can spare a few dollars, please help us close the gap.</p>',
    'promotion',
  ],
  ['a newsletter', '<p>The day in five minutes, straight to your inbox.</p>', 'promotion'],
  [
    'a newsletter with a heading and a field',
    '<div><h3>Stay in the loop</h3><p>Every Friday.</p><form><input type="email"><button>OK</button></form></div>',
    'form',
  ],
  ['a subscription', '<p>Get unlimited access to every story. Cancel any time.</p>', 'promotion'],
  [
    'an appeal in a box',
    '<div><h3>A note</h3><p>Our reporters are on the ground. Help keep them there.</p></div>',
    'promotion',
  ],
  ['a call to follow', '<p><em>Follow the author on X at @quaywatcher.</em></p>', 'promotion'],
  [
    'a picture with its caption',
    '<figure><img src="x"><figcaption>The quay on Monday. Photo: A. Person</figcaption></figure>',
    'media',
  ],
  ['a picture with a line in a box', '<div><img src="x"><span>The quay on Monday.</span></div>', 'caption'],
  [
    'a picture with a credited paragraph',
    '<div><img src="x"><p>The quay on Monday. (Photo: A. Person)</p></div>',
    'caption',
  ],
  [
    'an aside',
    '<aside><h2>The port in numbers</h2><p>Some forty ships call here every day.</p></aside>',
    'aside',
  ],
  [
    'a consent banner',
    '<div role="dialog"><p>We and our partners store cookies on your device.</p><button>OK</button></div>',
    'dialog',
  ],
  [
    'an embedded post',
    '<blockquote><p>Smoke over the quay pic.twitter.com/abc</p>— Some Body (@somebody) <a href="https://twitter.com/x">March 4</a></blockquote>',
    'embed',
  ],
  [
    'an embedded post that is signed in a line of its own',
    '<blockquote><p>There was smoke over the quay when we came.</p>— Some Body (@somebody) <a href="https://post.example/x">4.3.</a></blockquote>',
    'embed',
  ],
  [
    'a list of links with the time of each',
    `<ol><li>${link('Rain until Sunday')} <time>4.3.</time></li><li>${link('Why rents climb')} <time>3.3.</time></li></ol>`,
    'link',
  ],
  [
    'a heading over a list of links',
    `<h3>The week on land</h3><ul><li>${link('Rain until Sunday')}</li><li>${link('Why rents climb')}</li></ul>`,
    'orphan-heading',
  ],
  [
    'links under a label in one paragraph',
    `<p><b>The week on land</b><br>${link('Rain until Sunday')}<br>${link('Why rents climb')}</p>`,
    'read-more',
  ],
  [
    'comments that can be answered, without a heading',
    '<ol><li><cite>anna</cite><p>I have never seen the like of it.</p><a href="#">↩</a></li><li><cite>tom</cite><p>It was a long night for all of us.</p><a href="#">↩</a></li></ol>',
    'comments',
  ],
  [
    'comments with a counter each',
    '<ul><li><div>I have never seen the like of it.</div><span>👍 4</span></li><li><div>It was a long night for all of us.</div><span>👍 2</span></li></ul>',
    'comments',
  ],
  [
    'another article inside',
    '<article><h3>Also today</h3><p>The market hall opens again after two years of work.</p></article>',
    'other-article',
  ],
  [
    'a player with a title',
    '<div><h4>Now playing</h4><iframe></iframe><span>How the fire started</span></div>',
    'box',
  ],
  ['a quotation of a stock', '<div>DAX 18,914 +0.5 %</div>', 'label'],
];

describe('furniture among the paragraphs', () => {
  it.each(FURNITURE)('leaves out %s', (_what, markup, rule) => {
    const html = withInside(markup);
    expect(textsOf(html)).toEqual(STORY);
    expect(captureOf(html).furniture.map((furniture) => furniture.rule)).toContain(rule);
  });

  it('keeps what was left out, with the rule that says so', () => {
    expect(captureOf(withInside('<div>Advertisement</div>')).furniture).toEqual([
      { rule: 'advert', text: 'Advertisement' },
    ]);
  });
});

describe('what is like furniture', () => {
  it.each([
    [
      'a list of results',
      '<ul><li><div>Harbour Rovers against Quay United.</div><span>3:1</span></li><li><div>Lock City against Pier Town.</div><span>0:0</span></li></ul>',
      'Harbour Rovers against Quay United.',
    ],
    [
      'a list of entries with a title each',
      '<ol><li><b>Monday</b><p>The crane was inspected twice.</p></li><li><b>Tuesday</b><p>The quay was opened again.</p></li></ol>',
      'The crane was inspected twice.',
    ],
    [
      'a quotation that is signed',
      '<blockquote><p>There was smoke over the quay.</p>— Ada Quay, keeper</blockquote>',
      'There was smoke over the quay.',
    ],
    [
      'a line with a link',
      `<p>Two reports came out,<br>${link('one of them')} in May and one in June.</p>`,
      'Two reports came out, one of them in May and one in June.',
    ],
  ])('keeps %s', (_what, markup, text) => {
    expect(textsOf(withInside(markup))).toContain(text);
  });
});

describe('furniture behind the text', () => {
  it.each([
    [
      'comments under a heading',
      '<section><h2>12 Comments</h2><ul><li><b>anna</b> <p>I have lived here for forty years and never saw the like.</p></li></ul></section>',
    ],
    [
      'comments longer than the text, where a heading counts them',
      `<section><h2>42 comments</h2>${'<div><b>anna</b><p>I have lived here for forty years, and in all of them I never saw the like of it on the quay.</p></div>'.repeat(30)}</section>`,
    ],
    [
      'comments in boxes',
      '<div><h3>Join the discussion</h3><div><b>anna</b><div>I have lived here for forty years.</div></div></div>',
    ],
    [
      'words on the author',
      '<div><img src="x"><h3>About Ada Quay</h3><p>Ada Quay covers the port. She lives by the river with two cats.</p></div>',
    ],
    [
      'comments under a heading in another language',
      '<section><h2>Kommentare unserer Leser</h2><div><b>anna</b><p>Ich wohne seit vierzig Jahren hier und habe so etwas nie gesehen.</p></div></section>',
    ],
    ['tags', `<p>Topics: ${link('Port')}, ${link('Fire')}</p>`],
    ['who worked on it', '<p>Reporting by Ada Quay; Editing by B. Pier</p>'],
    ['an address for letters', '<p><em>Send letters to the editor to letters@daily.example.</em></p>'],
  ])('leaves out %s', (_what, markup) => {
    expect(textsOf(page(`${paragraphs()}${markup}`))).toEqual(STORY);
  });
});

describe('a line on the author', () => {
  const head = '<meta name="author" content="Ada Quay and Bert Pier">';
  const note = 'Correction: An earlier version of this article misstated the year of the fire.';

  it('is left out behind the text, also before a note', () => {
    const lines = paragraphs([
      'Ada Quay covers the port. She lives by the river.',
      'Bert Pier is a reporter at The Daily.',
      note,
    ]);
    expect(textsOf(page(`${paragraphs()}${lines}`, { head }))).toEqual([...STORY, note]);
  });

  it('is kept where the name does something in the story', () => {
    const deed = 'Ada Quay was asked to leave, and the council met behind closed doors until midnight.';
    expect(textsOf(page(`${paragraphs([deed])}${paragraphs()}`, { head }))).toEqual([deed, ...STORY]);
  });
});

describe('an appeal of several paragraphs', () => {
  const APPEAL = [
    'AN IMPORTANT NOTE',
    'We are falling behind with our fundraising and cannot go on without you. Please donate today.',
    'Which is why we took a deep breath this spring and asked everybody in the newsroom what they could do without.',
    'If you can spare a few dollars, help us reach our goal.',
    'payment methods',
  ];

  it('is left out with its label and what stands between', () => {
    expect(textsOf(withInside(paragraphs(APPEAL)))).toEqual(STORY);
  });

  it('takes nothing of the story around it', () => {
    const chapter =
      '<section><h2>The night</h2><p>By noon the tanks had run dry and the lines reached around the block.</p><p>Support our journalism: donate today.</p></section>';
    expect(textsOf(withInside(chapter))).toContain(
      'By noon the tanks had run dry and the lines reached around the block.',
    );
  });
});
