import { articleKindOf } from './article-types';

/** What a document's markup claims about what it is. */
export interface DeclaredKind {
  /** By a schema.org type at the top of its structured data; null where none is claimed. */
  readonly kind: 'article' | 'live-blog' | null;
  /** og:type article. Some software claims it for every page, so it says little alone. */
  readonly isOpenGraphArticle: boolean;
  /** It gives a time of publication. */
  readonly isPublished: boolean;
  /** It names an author. */
  readonly isSigned: boolean;
  /** It claims to be something else: a product, a list, a discussion. */
  readonly isOther: boolean;
}

const OTHER_TYPE =
  /^(?:.*[/#:])?(?:Product\w*|ItemPage|ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|Question|FAQPage|ProfilePage|AboutPage|ContactPage|CheckoutPage|JobPosting|\w*Application|Service|ProfessionalService|Course|TechArticle|APIReference|VideoGame)$/;
const PUBLISHED =
  'meta[property="article:published_time"],[itemprop="datePublished"],[property~="datePublished"],time[pubdate]';
const SIGNED =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class~="author"],meta[property="article:author"]';

/** Longer scripts are not looked into: what is asked for stands in the first kilobytes or not at all. Characters. */
const MAX_SCRIPT = 200_000;

/** Reads the claims; cheap, and never throws on broken markup. */
export function readDeclaredKind(document: Document): DeclaredKind {
  const types = [...linkedTypes(document), ...attributeTypes(document)].flat();
  const kinds = types.map(articleKindOf);
  const ogType = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return {
    kind: kinds.includes('live-blog') ? 'live-blog' : kinds.includes('article') ? 'article' : null,
    isOpenGraphArticle: /article$/i.test(ogType),
    isPublished: document.querySelector(PUBLISHED) !== null,
    isSigned: document.querySelector(SIGNED) !== null,
    isOther: /product/i.test(ogType) || types.some((type) => OTHER_TYPE.test(String(type))),
  };
}

/** The types of the JSON-LD objects at the top, in @graph and of the main entity. */
function linkedTypes(document: Document): unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 20)
    .flatMap((script) => {
      const source = script.textContent ?? '';
      try {
        return source.length > MAX_SCRIPT ? [] : topTypes(JSON.parse(source.replace(/\s+/g, ' ')), 0);
      } catch {
        return /"\w*NewsArticle"/.test(source.slice(0, 2000)) ? ['NewsArticle'] : [];
      }
    });
}

function topTypes(value: unknown, depth: number): unknown[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => topTypes(one, depth + 1));
  const node = value as Record<string, unknown>;
  return [
    node['@type'],
    ...topTypes(node['@graph'], depth + 1),
    ...topTypes(node['mainEntity'], depth + 1),
  ].flat();
}

function attributeTypes(document: Document): unknown[] {
  return [...document.querySelectorAll('[itemtype]:not([itemprop]),[typeof]')]
    .slice(0, 20)
    .map((element) => element.getAttribute('itemtype') ?? element.getAttribute('typeof'));
}
