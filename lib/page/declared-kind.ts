import { articleKindOf } from './article-types';

/** What a document's markup claims about what it is. */
export interface DeclaredKind {
  /** By a schema.org type at the top of its structured data; null where none is claimed. */
  readonly kind: 'article' | 'live-blog' | null;
  /** og:type article. Some software claims it for every page, so it says little alone. */
  readonly isOpenGraphArticle: boolean;
  /** It gives a time of publication. */
  readonly isPublished: boolean;
  /** It has one machine-readable time, and no more: probably that of publication. */
  readonly hasOneTime: boolean;
  /** It names an author. */
  readonly isSigned: boolean;
  /** It claims to be something else, a product, a list, a discussion, or is made by shop or forum software. */
  readonly isOther: boolean;
}

/** Parts of the names of schema.org types that are no articles. */
const OTHER_TYPE =
  /Product|Item(?:Page|List)|CollectionP|Forum|QAP|Profile|JobP|Applica|Service|Course|TechA|APIR/;
const OTHER_SOFTWARE =
  'form[action*="/cart"],[name="add-to-cart"],html#XenForo,[data-template^=thread],body#phpbb,[property="og:type"][content*=product]';
const PUBLISHED =
  '[property="article:published_time"],[itemprop=datePublished],[property~=datePublished],[name="parsely-pub-date"],[name="sailthru.date"],[name=pubdate],time[pubdate]';
const SIGNED =
  '[rel~=author],[itemprop~=author],[class*=byline i]:not(footer *),.author,[property="article:author"]';

/** Longer scripts are not looked into: 130 article pages had none above 60,000. Characters. */
const MAX_SCRIPT = 200_000;

/** Reads the claims; cheap, and never throws on broken markup. */
export function readDeclaredKind(document: Document): DeclaredKind {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const types = [
    ...each(document, 'script[type="application/ld+json"]', ({ textContent }) =>
      linkedTypes(textContent ?? ''),
    ),
    ...each(document, '[itemtype]:not([itemprop])', (element) => [element.getAttribute('itemtype')]),
    ...each(document, '[typeof]', (element) => [element.getAttribute('typeof')]),
  ].flat();
  const kinds = types.map(articleKindOf);
  return {
    kind: kinds.find((kind) => kind === 'live-blog') ?? kinds.find((kind) => kind) ?? null,
    isOpenGraphArticle: has('[property="og:type"][content$=article i]'),
    isPublished: has(PUBLISHED),
    hasOneTime: document.querySelectorAll('time[datetime]').length === 1,
    isSigned: has(SIGNED),
    isOther: has(OTHER_SOFTWARE) || OTHER_TYPE.test(types.join()),
  };
}

function each(document: Document, selector: string, read: (element: Element) => unknown[]): unknown[] {
  return [...document.querySelectorAll(selector)].flatMap(read);
}

/** The types of the JSON-LD objects at the top, in @graph and of the main entity; of broken ones, what they begin with. */
function linkedTypes(source: string): unknown[] {
  try {
    return source.length < MAX_SCRIPT ? topTypes(JSON.parse(source.replace(/\s+/g, ' '))) : [];
  } catch {
    return [/\w*NewsArticle/.exec(source)?.[0]];
  }
}

/** Nesting without end overflows the stack and is caught as broken. */
function topTypes(value: unknown): unknown[] {
  return ([value].flat() as (LinkedNode | null)[]).flatMap((node) =>
    node ? [node['@type'], ...topTypes(node['@graph'] ?? null), ...topTypes(node.mainEntity ?? null)] : [],
  );
}

interface LinkedNode {
  readonly '@type'?: unknown;
  readonly '@graph'?: unknown;
  readonly mainEntity?: unknown;
}
