import type { Region } from '../collect-blocks';
import { landmarkOf } from '../landmarks';
import type { Scene } from '../scene';

const MEDIA = 'img, picture, video, audio, iframe, object, embed, canvas, svg, amp-img, amp-video';
const TEXTUAL = 'table, blockquote, pre, ol, ul';

/** The rule by which a container's own markup puts it outside the article; null where it does not. */
export function landmarkRule(region: Region, scene: Scene): string | null {
  if (isOtherArticle(region.element) && scene.declared.documentKind !== 'live-blog') return 'other-article';
  const landmark = landmarkOf(region);
  return landmark === 'media' && !showsMedia(region.element) ? null : landmark;
}

/** A figure may also hold a table or a quotation, which are the article's. */
function showsMedia(figure: Element): boolean {
  return figure.querySelector(TEXTUAL) === null || figure.querySelector(MEDIA) !== null;
}

/** By the HTML standard, an article inside an article is a comment or another text; in a live blog it is an entry. */
function isOtherArticle(element: Element): boolean {
  return element.localName === 'article' || element.getAttribute('role') === 'article';
}
