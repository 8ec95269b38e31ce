import type { ArticleFacts } from './article-facts';
import { noFacts } from './article-facts';
import type { ChangeKind } from './change';
import { CHANGE_KINDS } from './change';
import type { Article } from './model';

/** What the articles read of one site, or of all sites, come down to. */
export interface SiteProfile {
  /** Null for all sites together. */
  readonly site: string | null;
  readonly articles: number;
  /** Articles with at least one edit. */
  readonly edited: number;
  readonly edits: number;
  /** Edits that came with a correction or update note. */
  readonly disclosed: number;
  /**
   * Half of the edited articles were edited sooner, in milliseconds from publication (from the first reading where that is not
   * declared, or is later) to when the edit was found. Null where none was edited.
   */
  readonly medianToFirstEditMs: number | null;
  /** Edited articles with at least one change of the kind, the most frequent kind first; kinds of none are left out. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly articles: number }[];
}

/** The profile of every site, the one with most articles first. */
export function siteProfiles(
  articles: readonly Article[],
  facts: ReadonlyMap<number, ArticleFacts>,
): SiteProfile[] {
  return [...Map.groupBy(articles, (article) => article.site)]
    .map(([site, ofSite]) => profileOf(site, ofSite, facts))
    .sort((one, other) => other.articles - one.articles || other.edited - one.edited);
}

/** The profile of some articles under the name of a site, or of none. */
export function profileOf(
  site: string | null,
  articles: readonly Article[],
  facts: ReadonlyMap<number, ArticleFacts>,
): SiteProfile {
  const known = articles.map((article) => ({ article, facts: facts.get(article.id) ?? noFacts(article.id) }));
  const edited = known.filter((one) => one.facts.edits > 0);
  const sum = (count: (of: ArticleFacts) => number) =>
    edited.reduce((total, one) => total + count(one.facts), 0);
  return {
    site,
    articles: articles.length,
    edited: edited.length,
    edits: sum((of) => of.edits),
    disclosed: sum((of) => of.disclosed),
    medianToFirstEditMs: median(edited.flatMap((one) => timeToFirstEdit(one.article, one.facts))),
    kinds: CHANGE_KINDS.map((kind) => ({ kind, articles: sum((of) => Number((of.kinds[kind] ?? 0) > 0)) }))
      .filter((one) => one.articles > 0)
      .sort((one, other) => other.articles - one.articles),
  };
}

function timeToFirstEdit(article: Article, { firstEditAt }: ArticleFacts): number[] {
  if (firstEditAt === null) return [];
  const start = Math.min(article.publishedAt ?? article.firstReadAt, article.firstReadAt);
  return [Math.max(firstEditAt - start, 0)];
}

/** The middle one, or between the two in the middle; null of nothing. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
