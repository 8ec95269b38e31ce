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

/** /2024/05/17/, /2024/may/17/, 2024-05-17 and 20240517 in an address. */
const DATED_ADDRESS = /\/\/[^?#]*\D(?:19|20)\d\d(?:\/(?:[01]?\d|[a-z]{3})[/-]|(-?)[01]\d\1[0-3]\d(?!\d))/i;
const HOME = /^\w+:\/\/[^/]+\/?(?:[?#]|$)/;
/** The shortest that is taken for an article at all, and the shortest without strong claims. Characters. */
const MIN_SIZE = 150;
const UNDECLARED_SIZE = 450;

/**
 * Prose and what newspapers put around it: a declared type, a time of publication, a date or a writer's name beside the
 * text, a date in the address. Each of them alone is found on other pages, so two points are asked for, and more text or
 * more points where no type is declared.
 */
function isArticle(address: string, declared: DeclaredKind, prose: ProseShape): boolean {
  if (declared.kind === 'live-blog') return true;
  const isDated = prose.datesBefore > 0 && prose.datesBefore < 4;
  const evidence: readonly [boolean, number][] = [
    [declared.kind !== null, 3],
    [declared.isPublished, 2],
    [DATED_ADDRESS.test(address), 2],
    [isDated, 2],
    [!isDated && (prose.datesAfter > 0 || declared.hasOneTime), 1],
    [declared.isOpenGraphArticle, 1],
    [declared.isSigned || prose.isSigned, 1],
    [declared.isOther && !declared.kind, -3],
    [HOME.test(address), -3],
    [prose.isList, -3],
    [prose.isScattered, -1],
  ];
  const points = evidence.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  return points >= (prose.size > UNDECLARED_SIZE ? 2 : 3) && prose.size > MIN_SIZE;
}
