import { parseUrl } from '../article/parse-url';
import { documentTitle } from './document-title';

/** What live reports call themselves, in the title or the address; see each language's newspapers. */
const LIVE_WORD =
  /(?:^|[^\p{L}])(?:live|live-?blog|live-?ticker|ticker|live updates?|as it happened|en direct|en directo|en vivo|in diretta|diretta|ao vivo|minuto a minuto|relato em directo|liveuppdatering|direkte|direkt|onlinetext|онлайн|хроника|ライブ|直播)(?=$|[^\p{L}])/iu;

/** Fewer entries are an article with time stamps. */
const MIN_ENTRIES = 4;

/**
 * Whether a document is built as a live blog: its title or address says so and several siblings each begin with a time of
 * their own.
 */
export function looksLikeLiveBlog(document: Document, address: string): boolean {
  const heading = document.querySelector('h1')?.textContent?.slice(0, 300) ?? '';
  const path = parseUrl(address)?.pathname.slice(0, 500) ?? '';
  if (!LIVE_WORD.test(`${documentTitle(document).slice(0, 300)} ${heading} ${path}`)) return false;
  const perList = new Map<Element, number>();
  for (const time of [...document.querySelectorAll('time')].slice(0, 400)) {
    const entry = time.closest('article, li, section, [id]');
    const list = entry && !entry.contains(document.querySelector('h1')) ? entry.parentElement : null;
    if (list && (entry?.textContent?.length ?? 0) > 80) perList.set(list, (perList.get(list) ?? 0) + 1);
  }
  return Math.max(0, ...perList.values()) >= MIN_ENTRIES;
}
