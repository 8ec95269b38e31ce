import { HOST, Newspaper } from './newspaper';
import { articlePage, frontPage } from './pages';
import { findPicture } from './pictures';
import { serveWeb, type WebAnswer, type WebServer } from './web-server';

export const FRONT_PAGE = `http://${HOST}/`;

/** Serves the demo newspaper. Every page view counts, and with it everything around the articles changes. */
export async function serveNewspaper(newspaper = new Newspaper()): Promise<WebServer> {
  let visit = 0;
  return serveWeb((url) => {
    const picture = /^\/pictures\/(\w+)\.svg$/.exec(url.pathname)?.[1];
    if (picture !== undefined) return pictureAnswer(picture);
    if (url.hostname !== HOST) return null;
    visit += 1;
    if (url.pathname === '/') return { body: frontPage(newspaper, visit) };
    const current = newspaper.find(url.pathname.slice(1));
    return current && { body: articlePage(newspaper, current, visit) };
  });
}

function pictureAnswer(name: string): WebAnswer | null {
  const body = findPicture(name);
  return body === null ? null : { body, headers: { 'content-type': 'image/svg+xml' } };
}
