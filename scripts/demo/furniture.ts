import type { CurrentArticle, Newspaper } from './newspaper';

/**
 * Everything on a page of the demo newspaper that is not the article. It differs on every visit, as it does in life:
 * counters count, "5 minutes ago" ages, advertisements and related articles take turns.
 */

/** Steps a list round, so that visit 0, 1, 2 ... start with another element each. */
function rotate<T>(list: readonly T[], visit: number): T[] {
  const start = visit % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

const pick = <T>(list: readonly T[], visit: number): T => rotate(list, visit)[0] as T;

const ADVERTISEMENTS = [
  ['Brandt & Daughter', 'Rope, tar and good advice since 1811'],
  ['Holm Ferries', 'The long way round, with cake'],
  ['Tidewall Savings Bank', 'Money that can swim'],
  ['Ockley’s Boots', 'Dry on the inside or your crowns back'],
] as const;

const COMMENTS = [
  'My grandfather said the same in 1962 and nobody listened to him either.',
  'First sensible article on this I have read all week.',
  'Has anybody asked the gulls?',
  'I work there and this is only half of it.',
];

export function advertisement(visit: number, shape: 'wide' | 'box'): string {
  const [name, line] = pick(ADVERTISEMENTS, visit + (shape === 'box' ? 1 : 0));
  return `<aside class="advert advert-${shape}" aria-label="Advertisement"><small>Advertisement</small><strong>${name}</strong><span>${line}</span><a href="/advertise?slot=${visit}">Find out more</a></aside>`;
}

export function shareBar(visit: number): string {
  return `<div class="share" role="group" aria-label="Share"><button type="button">Share</button><button type="button">Save</button><button type="button">Print</button><span class="counter">${1200 + visit * 37} reading now</span><a href="#comments">${184 + visit * 3} comments</a></div>`;
}

export function newsletterBox(visit: number): string {
  const title = pick(['The Morning Tide', 'The Evening Bell', 'Harbour Notes'], visit);
  return `<aside class="newsletter" data-component="newsletter-signup"><h2>${title}</h2><p>What moved on the water overnight, in your inbox before seven. Join ${(41_200 + visit * 12).toLocaleString('en')} readers.</p><form action="/newsletter"><input type="email" placeholder="you@example.org" aria-label="Email address"><button type="submit">Sign up</button></form></aside>`;
}

export function readMore(newspaper: Newspaper, current: CurrentArticle, visit: number): string {
  const [other] = others(newspaper, current, visit);
  return other ? `<aside class="related-inline"><span>Read more</span> ${link(other)}</aside>` : '';
}

export function sideRail(newspaper: Newspaper, current: CurrentArticle | null, visit: number): string {
  const list = others(newspaper, current, visit + 2).slice(0, 5);
  const items = list.map(
    (other, index) =>
      `<li>${link(other)}<span>${3 + ((visit * 7 + index * 11) % 50)} minutes ago</span></li>`,
  );
  return `<aside class="rail">${advertisement(visit, 'box')}<section class="most-read"><h2>Most read</h2><ol>${items.join('')}</ol></section></aside>`;
}

export function afterArticle(newspaper: Newspaper, current: CurrentArticle, visit: number): string {
  const cards = others(newspaper, current, visit)
    .slice(0, 3)
    .map(
      ({ article, story }) =>
        `<li><a href="/${article.slug}"><img src="/pictures/${article.picture}.svg" alt="" width="200" height="112"><span>${story.headline}</span></a></li>`,
    );
  const comments = rotate(COMMENTS, visit)
    .slice(0, 3)
    .map(
      (text, index) =>
        `<li><b>reader_${(visit * 13 + index * 7) % 97}</b> <time>${index + 1} h ago</time><p>${text}</p></li>`,
    );
  return `<section class="related"><h2>More from The Daily Harbour</h2><ul>${cards.join('')}</ul></section><section id="comments" class="comments"><h2>Comments</h2><ol>${comments.join('')}</ol></section>`;
}

function others(newspaper: Newspaper, current: CurrentArticle | null, visit: number): CurrentArticle[] {
  return rotate(
    newspaper.articles.filter(({ article }) => article !== current?.article),
    visit,
  );
}

function link({ article, story }: CurrentArticle): string {
  return `<a href="/${article.slug}">${story.headline}</a>`;
}
