import type { ArticleFacts } from '../../article/article-facts';
import { noFacts } from '../../article/article-facts';
import type { Article } from '../../article/model';
import type { Condition, ListFilter, ListOrder } from './list-filter';

/** What is known of articles besides themselves; an article without an entry has no edits and no failed looks. */
export type FactsByArticle = ReadonlyMap<number, ArticleFacts>;

const COMPARE: { readonly [Order in ListOrder]: (one: Article, other: Article) => number } = {
  recent: (one, other) => lastEventAt(other) - lastEventAt(one),
  read: (one, other) => other.lastReadAt - one.lastReadAt,
  changed: (one, other) =>
    (other.lastChangedAt ?? 0) - (one.lastChangedAt ?? 0) || other.lastReadAt - one.lastReadAt,
  site: (one, other) => compareTexts(one.site, other.site) || lastEventAt(other) - lastEventAt(one),
};

export function inOrder(articles: readonly Article[], order: ListOrder): Article[] {
  return articles.toSorted(COMPARE[order]);
}

/** The articles that pass, in the order given. */
export function filterArticles(
  articles: readonly Article[],
  filter: ListFilter,
  facts: FactsByArticle,
): Article[] {
  const wanted = fold(filter.words).split(/\s+/).filter(Boolean);
  return articles
    .filter((article) => passes(article, facts.get(article.id) ?? noFacts(article.id), filter))
    .filter((article) => wanted.every((word) => searchTextOf(article).includes(word)));
}

/** When the article was last read or changed, whichever is later. Epoch milliseconds. */
export function lastEventAt(article: Article): number {
  return Math.max(article.lastReadAt, article.lastChangedAt ?? 0);
}

/** The sites of articles, those with the most articles first. */
export function sitesOf(articles: readonly Article[]): string[] {
  const groups = [...Map.groupBy(articles, (article) => article.site)];
  return groups
    .sort(([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || compareTexts(one, other))
    .map(([site]) => site);
}

const HOLDS: { readonly [Name in Condition]: (article: Article, facts: ArticleFacts) => boolean } = {
  unread: (article) => article.unreadChanges > 0,
  edited: (article) => article.editCount > 0,
  gone: (_, facts) => facts.isGone,
  uncompared: (_, facts) => facts.hasFailedLooks,
};

function passes(article: Article, facts: ArticleFacts, filter: ListFilter): boolean {
  const { conditions, site, kinds, told } = filter;
  if (site !== null && article.site !== site) return false;
  if (!conditions.every((condition) => HOLDS[condition](article, facts))) return false;
  if (kinds.length > 0 && !kinds.some((kind) => facts.kinds[kind])) return false;
  if (told === 'disclosed') return facts.disclosed > 0;
  return told === null || facts.edits > facts.disclosed;
}

/** Folding all of a long list takes longer than drawing it: it is done when the reader types, and once. */
const searchTexts = new WeakMap<Article, string>();

function searchTextOf(article: Article): string {
  const known = searchTexts.get(article);
  if (known !== undefined) return known;
  const made = fold(`${article.headline} ${article.site} ${article.canonicalUrl}`);
  searchTexts.set(article, made);
  return made;
}

/** Case and accents do not count. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
