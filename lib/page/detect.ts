import type { NotRecordedReason } from '../article/outcome';
import { type DeclaredKind, readDeclaredKind } from './declared-kind';
import { hasPasswordField } from './password-field';
import { measureProse, type ProseShape } from './prose-shape';

/** What a look at a document has found. */
export interface Detection {
  readonly isArticle: boolean;
  /** Why the document is left alone; null where it is an article. */
  readonly reason: NotRecordedReason | null;
  readonly documentKind: 'article' | 'live-blog';
}

/** Whether a document holds a news article. Cheap enough for every page. */
export function detectArticle(document: Document, address: string): Detection {
  const no = (reason: NotRecordedReason): Detection => ({
    isArticle: false,
    reason,
    documentKind: 'article',
  });
  if (!isHtmlDocument(document)) return no('not-html');
  const declared = readDeclaredKind(document);
  if (!isArticle(address, declared, measureProse(document))) return no('not-an-article');
  if (hasPasswordField(document)) return no('password-field');
  return { isArticle: true, reason: null, documentKind: declared.kind ?? 'article' };
}

/** Whether the browser shows the document as HTML, not as text, image, PDF or feed. */
export function isHtmlDocument(document: Document): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType) && document.body !== null;
}

/** /2024/05/17/, /2024-05-17-, /20240517/ and /2024/may/17/ in an address. */
const DATED_ADDRESS = /^https?:\/\/[^?#]*[/_-](?:19|20)\d\d[/_-]?(?:[01]?\d|[a-z]{3})(?:[/_-]|[0-3]\d)/i;
const HOME = /^https?:\/\/[^/]+\/?(?:[?#]|$)/;

/**
 * Prose and what newspapers put around it: a declared type, a time of publication, a date or a writer's name beside the
 * text, a date in the address. Every one of them alone is found on other pages, so two are asked for, and more text
 * where no type is declared. A row of dates amid the prose is a list or a discussion; much code is documentation.
 */
function isArticle(address: string, declared: DeclaredKind, prose: ProseShape): boolean {
  if (declared.kind === 'live-blog') return true;
  const isList = prose.datesWithin > 2 && prose.datesWithin > prose.paragraphs / 5;
  const evidence =
    (declared.kind ? 3 : 0) +
    (declared.isOpenGraphArticle ? 1 : 0) +
    (declared.isPublished ? 2 : 0) +
    (DATED_ADDRESS.test(address) ? 2 : 0) +
    (prose.isDated ? 1 : 0) +
    (declared.isSigned || prose.isSigned ? 1 : 0) -
    (declared.isOther ? 3 : 0) -
    (isList ? 3 : 0) -
    (prose.code > 0.1 ? 2 : 0) -
    (HOME.test(address) ? 3 : 0);
  return evidence >= (prose.length > 600 ? 2 : 3) && prose.length > 150;
}
