/** Article and what derives from it on schema.org, where news publishers use it; with or without a prefix or address. */
const ARTICLE_TYPE =
  /^(?:.*[/#:])?(?:(?:\w*News|Satirical|AdvertiserContent)?Article|(?:Live)?BlogPosting|Report)$/;

/** What a declared schema.org type, or a list of them, makes of a document; null where it is no kind of article. */
export function articleKindOf(type: unknown): 'article' | 'live-blog' | null {
  const names = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
  const articles = names.filter((name) => ARTICLE_TYPE.test(name));
  if (articles.length === 0) return null;
  return articles.some((name) => name.endsWith('LiveBlogPosting')) ? 'live-blog' : 'article';
}
