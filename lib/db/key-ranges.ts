/** Everything that is keyed by an article and a second number. */
export function ofArticle(articleId: number): IDBKeyRange {
  return IDBKeyRange.bound([articleId], [articleId, []]);
}

/** Everything that is indexed by a site and a second value. */
export function ofSite(site: string): IDBKeyRange {
  return IDBKeyRange.bound([site], [site, []]);
}
