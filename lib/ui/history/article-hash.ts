import { useEffect, useState } from 'preact/hooks';

/** The part of the page's address that names an article. */
export function hashOf(articleId: number): string {
  return `#article=${articleId}`;
}

/** The article that a fragment names; null where it names none. */
export function articleInHash(hash: string): number | null {
  const [, digits] = /^#article=(\d{1,15})$/.exec(hash) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The article named in the page's address, as it changes. */
export function useArticleInHash(): number | null {
  const [articleId, setArticleId] = useState(() => articleInHash(location.hash));
  useEffect(() => {
    const follow = () => setArticleId(articleInHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return articleId;
}
