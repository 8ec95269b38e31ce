import type { NotRecordedReason } from '../article/outcome';
import { weighClaims } from './claims';
import { hasPasswordField } from './password-field';
import { measureProse } from './prose-shape';

/**
 * Why a document is left alone; null where it holds a news article. Cheap enough for every page: about a millisecond on
 * real ones.
 */
export function detectArticle(document: Document, address: string): NotRecordedReason | null {
  if (!isHtmlDocument(document)) return 'not-html';
  if (!isArticle(document, address)) return 'not-an-article';
  return hasPasswordField(document) ? 'password-field' : null;
}

/** Whether the browser shows the document as HTML, not as text, image, PDF or feed. */
function isHtmlDocument(document: Document): boolean {
  return /html/.test(document.contentType) && document.body !== null;
}

/** /2024/05/17/, /2024/may/17/, 2024-05-17 and 20240517 in an address. */
const DATED_ADDRESS = /\D(?:19|20)\d\d(?:\/(?:\d\d?|[a-z]{3})[/-]|(-?)[01]\d\1[0-3]\d(?!\d))/i;
const HOME = /\/\/[^/]+\/?(?:[?#]|$)/;
/** The shortest that is taken for an article at all, and the shortest without strong claims. Characters. */
const MIN_SIZE = 150;
const UNDECLARED_SIZE = 450;

/**
 * Prose and what newspapers put around it: a declared type, a time of publication, a date or a writer's name beside the
 * text, a date in the address. Each of them alone is found on other pages too, so two points are asked for, and three for
 * a short text.
 */
function isArticle(document: Document, address: string): boolean {
  const prose = measureProse(document);
  const claims = weighClaims(document) + (DATED_ADDRESS.test(address) ? 2 : 0) - (HOME.test(address) ? 3 : 0);
  return prose.size > MIN_SIZE && claims + prose.points >= (prose.size > UNDECLARED_SIZE ? 2 : 3);
}
