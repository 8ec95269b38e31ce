/** An article page as newspapers make them: the article, and around it what is not the article. */
export interface ArticlePage {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly paragraphs?: readonly string[];
  /** Counts the visits; everything around the article follows it. */
  readonly visit?: number;
  /** Markup for the end of head and body. */
  readonly head?: string;
  readonly foot?: string;
}

export const PARAGRAPHS = [
  'The ferry to the northern islands will sail twice a day from the first of May, the company announced on Thursday.',
  'It carried 41,000 passengers last year. Most of them were islanders on their way to work, school or the dentist.',
  'The mayor of Skerry called the new timetable a relief. “We have been an island for long enough,” she said.',
  'Fares will not rise before the autumn. After that the company wants to look at them together with the council.',
  'The second ship is older than the first and slower by a quarter of an hour. It has been given a new engine and a coat of paint.',
  'On Saturday the harbour office will show the ship to visitors. Children may sound the horn, once each.',
];

export const HEADLINE = 'Second ferry to sail to the northern islands from May';

export function articlePage(page: ArticlePage = {}): string {
  const { headline = HEADLINE, paragraphs = PARAGRAPHS, visit = 0, head = '', foot = '' } = page;
  const standfirst =
    page.standfirst ?? 'A refitted ship will double the crossings, and the islanders have plans for it.';
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  body.splice(
    2,
    0,
    `<aside class="promo"><a href="/offer?${visit}">Subscribe now: ${visit + 3} issues for the price of two</a></aside>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title><link rel="icon" href="data:,">
    <meta property="og:type" content="article"><script type="application/ld+json">${declaration(headline)}</script>${head}</head>
    <body><header><a href="/">The Skerry Post</a><nav><a href="/news">News</a> <a href="/sea">Sea</a></nav></header>
    <main><article><h1>${headline}</h1><p class="standfirst">${standfirst}</p>
    <p class="byline">By Una Hale, updated ${visit + 2} minutes ago</p><div class="share">${visit * 17 + 90} shares</div>
    <div class="article-body">${body.join('\n')}</div></article>
    <section class="related"><h2>More news</h2><ul><li><a href="/a${visit}">Lobster number ${visit + 11} escapes from the market hall</a></li></ul></section></main>
    <footer>${visit + 2000} readers online</footer>${foot}</body></html>`;
}

function declaration(headline: string): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-03-12T07:30:00Z',
    author: [{ '@type': 'Person', name: 'Una Hale' }],
  });
}

/** The paragraphs with a text in them replaced. @throws where it stands in none */
export function edited(earlier: string, later: string, paragraphs: readonly string[] = PARAGRAPHS): string[] {
  if (!paragraphs.some((paragraph) => paragraph.includes(earlier)))
    throw new Error(`Nothing says: ${earlier}`);
  return paragraphs.map((paragraph) => paragraph.replace(earlier, later));
}

/** Words of what stands around the article and must not be taken for it. */
export const FURNITURE = /minutes ago|shares|Subscribe|Lobster|readers online|More news/;
