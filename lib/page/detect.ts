import type { NotRecordedReason } from '../article/outcome';
import { readDeclaredKind } from './declared-kind';
import { hasPasswordField } from './password-field';
import { measureProse } from './prose-shape';

/** What a look at a document has found. */
export interface Detection {
  readonly isArticle: boolean;
  /** Why the document is left alone; null where it is an article. */
  readonly reason: NotRecordedReason | null;
  readonly documentKind: 'article' | 'live-blog';
}

/** Whether a document holds a news article. Cheap enough for every page; never throws on what a page contains. */
export function detectArticle(document: Document, address: string): Detection {
  const no = (reason: NotRecordedReason): Detection => ({
    isArticle: false,
    reason,
    documentKind: 'article',
  });
  if (!isHtmlDocument(document)) return no('not-html');
  const declared = readDeclaredKind(document);
  if (!isArticle(document, address, declared)) return no('not-an-article');
  if (hasPasswordField(document)) return no('password-field');
  return { isArticle: true, reason: null, documentKind: declared.kind ?? 'article' };
}

/** Whether the browser shows the document as HTML, not as text, image, PDF or feed. */
export function isHtmlDocument(document: Document): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType) && document.body !== null;
}

function isArticle(
  document: Document,
  address: string,
  declared: ReturnType<typeof readDeclaredKind>,
): boolean {
  const prose = measureProse(document);
  if (declared.kind) return prose.length > 100 || declared.kind === 'live-blog';
  if (declared.isOther || /^https?:\/\/[^/]+\/?$/.test(address)) return false;
  if (declared.isOpenGraphArticle) return prose.length > 400 && prose.linked < 0.5;
  return prose.length > 900 && prose.paragraphs >= 3 && prose.linked < 0.35;
}
