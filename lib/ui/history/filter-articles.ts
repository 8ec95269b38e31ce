import type { Article } from '../../article/model';

/** Which articles the list shows. */
export interface ListFilter {
  /** Words that all must stand in headline, site or address; empty for all articles. */
  readonly words: string;
  readonly only: 'all' | 'changed';
}

/** An article and what the filter looks at. */
export interface ListedArticle {
  readonly article: Article;
  readonly searchText: string;
}

/** Articles with the one last read or changed first, ready for filtering. */
export function listedArticles(articles: readonly Article[]): ListedArticle[] {
  return articles
    .map((article) => ({ article, searchText: searchTextOf(article) }))
    .sort((one, other) => lastEventAt(other.article) - lastEventAt(one.article));
}

/** The articles that pass, in the order given. */
export function filterArticles(listed: readonly ListedArticle[], { words, only }: ListFilter): Article[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return listed
    .filter(({ article }) => only === 'all' || article.editCount > 0)
    .filter(({ searchText }) => wanted.every((word) => searchText.includes(word)))
    .map(({ article }) => article);
}

/** When the article was last read or changed, whichever is later. Epoch milliseconds. */
export function lastEventAt(article: Article): number {
  return Math.max(article.lastReadAt, article.lastChangedAt ?? 0);
}

function searchTextOf(article: Article): string {
  return fold(`${article.headline} ${article.site} ${article.canonicalUrl}`);
}

/** Case and accents do not count. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
