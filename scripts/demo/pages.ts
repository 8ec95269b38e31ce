import articleStyle from './article.css';
import { advertisement, afterArticle, newsletterBox, readMore, shareBar, sideRail } from './furniture';
import { addressOf, type CurrentArticle, type Newspaper } from './newspaper';
import type { Part } from './story';
import style from './style.css';

/** When the demo newspaper came out; its articles are dated back from there. */
const PUBLISHED_AT = Date.UTC(2026, 2, 10, 8, 15);
const MINUTE_MS = 60_000;

/** The front page: links to all articles, no article itself. */
export function frontPage(newspaper: Newspaper, visit: number): string {
  const [lead, ...rest] = newspaper.articles.map((current) => teaser(current));
  return layout({
    title: 'The Daily Harbour | News from Saltmere and the islands',
    head: '<meta property="og:type" content="website">',
    main: `<main class="front"><div class="lead">${lead}</div><div class="grid">${rest.join('')}</div></main>`,
    aside: sideRail(newspaper, null, visit),
    visit,
  });
}

export function articlePage(newspaper: Newspaper, current: CurrentArticle, visit: number): string {
  const { article, story } = current;
  const parts = story.body.map(renderPart);
  parts.splice(8, 0, newsletterBox(visit));
  parts.splice(5, 0, advertisement(visit, 'wide'));
  parts.splice(4, 0, readMore(newspaper, current, visit));
  return layout({
    title: `${story.headline} | The Daily Harbour`,
    head: articleHead(current),
    main: `<main><article>
      <header><p class="section"><a href="/#${article.section}">${article.section}</a></p>
      <h1>${story.headline}</h1><p class="standfirst">${story.standfirst}</p>
      <p class="byline">By <a href="/staff" rel="author">${article.byline}</a> <time datetime="${instant(PUBLISHED_AT)}">10 March 2026, 8.15</time> <span class="updated">Updated ${(visit % 9) + 1} minutes ago</span></p>
      ${shareBar(visit)}</header>
      <figure><img src="/pictures/${article.picture}.svg" alt="" width="640" height="360"><figcaption>${article.caption}</figcaption></figure>
      <div class="article-body">${parts.join('\n')}</div>
      ${shareBar(visit + 1)}</article>${afterArticle(newspaper, current, visit)}</main>`,
    aside: sideRail(newspaper, current, visit),
    visit,
  });
}

function renderPart(part: Part): string {
  if (typeof part === 'string') return `<p>${part}</p>`;
  if ('heading' in part) return `<h2>${part.heading}</h2>`;
  if ('quote' in part) return `<blockquote><p>${part.quote}</p><footer>${part.by}</footer></blockquote>`;
  if ('list' in part) return `<ul>${part.list.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  if ('note' in part) return `<p class="correction">${part.note}</p>`;
  const text = part.text.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<section class="entry"><time>${part.at}</time><h2>${part.entry}</h2>${text}</section>`;
}

function articleHead({ article, story, edited }: CurrentArticle): string {
  const address = addressOf(article);
  const declared = {
    '@context': 'https://schema.org',
    '@type': article.kind,
    headline: story.headline,
    description: story.standfirst,
    datePublished: instant(PUBLISHED_AT),
    dateModified: instant(PUBLISHED_AT + edited * 95 * MINUTE_MS),
    author: { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Daily Harbour' },
    isAccessibleForFree: true,
  };
  return `<meta property="og:type" content="article"><meta property="og:title" content="${story.headline}"><meta name="description" content="${story.standfirst}"><link rel="canonical" href="${address}"><script type="application/ld+json">${JSON.stringify(declared)}</script>`;
}

function teaser({ article, story }: CurrentArticle): string {
  return `<div class="teaser"><a href="/${article.slug}"><img src="/pictures/${article.picture}.svg" alt="" width="640" height="360"><span class="section">${article.section}</span><h2>${story.headline}</h2></a><p>${story.standfirst}</p></div>`;
}

interface Page {
  readonly title: string;
  readonly head: string;
  readonly main: string;
  readonly aside: string;
  readonly visit: number;
}

function layout({ title, head, main, aside, visit }: Page): string {
  const sections = ['Port', 'City', 'Transport', 'Sea', 'Schools', 'Weather', 'Long reads'];
  const nav = sections.map((section) => `<a href="/#${section}">${section}</a>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="icon" href="data:,">${head}<style>${style}${articleStyle}</style></head><body>
    <header class="masthead"><p class="ear">Tuesday, 10 March 2026</p><a class="name" href="/">The Daily Harbour</a><p class="ear">Wind SW ${4 + (visit % 4)}, high water 14.20</p></header>
    <nav>${nav}</nav><div class="columns">${main}${aside}</div>
    <footer class="colophon"><p>The Daily Harbour is a newspaper that does not exist. It is printed for Late Edition, so that you can watch it being edited.</p></footer></body></html>`;
}

function instant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
