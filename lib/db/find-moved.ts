import type { RecordedArticle } from '../article/extras';
import type { Article } from '../article/model';
import { formerNames, isSameMoved } from '../article/moved';
import { listArticles } from './read-articles';
import { readRecorded } from './read-recorded';
import type { Database } from './schema';
import { read } from './transaction';

/** An article on its way into the store. */
export interface Arriving extends RecordedArticle {
  /** The canonical URL under which it is known; absent where that is its own. */
  readonly knownAs?: string;
}

/**
 * Finds articles of an archive that are known under another canonical URL, because they moved after the archive was made or
 * before. They come last: only when all have been seen is it clear that the archive itself does not hold the article under
 * that URL too, nor two that it could be. So two machines come to the same, whichever takes in the other's archive.
 *
 * @throws an error of `articles`, StorageError
 */
export async function* findMoved(
  db: Database,
  articles: AsyncIterable<RecordedArticle>,
): AsyncGenerator<Arriving, void, void> {
  const names = new Names(await listArticles(db));
  const seen = new Set<string>();
  const doubtful: Doubtful[] = [];
  for await (const incoming of articles) {
    seen.add(incoming.article.canonicalUrl);
    const candidates = names.findOthers(incoming.article);
    if (candidates.length === 0) yield incoming;
    else doubtful.push({ incoming, candidates });
  }
  const open = doubtful.map(({ incoming, candidates }) => ({
    incoming,
    candidates: candidates.filter(({ canonicalUrl }) => !seen.has(canonicalUrl)),
  }));
  const claims = Map.groupBy(
    open.flatMap(({ candidates }) => candidates),
    ({ id }) => id,
  );
  for (const { incoming, candidates } of open) {
    const [only] = candidates.length === 1 ? candidates : [];
    const isClear = only !== undefined && claims.get(only.id)?.length === 1;
    yield isClear && (await isOneArticle(db, only, incoming))
      ? { ...incoming, knownAs: only.canonicalUrl }
      : incoming;
  }
}

interface Doubtful {
  readonly incoming: RecordedArticle;
  readonly candidates: readonly Article[];
}

/** What the articles of the store are called, and were. */
class Names {
  readonly #now = new Map<string, Article>();
  readonly #before = new Map<string, Article[]>();

  constructor(articles: readonly Article[]) {
    for (const article of articles) {
      this.#now.set(article.canonicalUrl, article);
      for (const name of formerNames(article)) {
        const others = this.#before.get(name);
        if (others) others.push(article);
        else this.#before.set(name, [article]);
      }
    }
  }

  /** Articles under another canonical URL of which either side knows the other's; none where it is known under its own. */
  findOthers(article: Article): readonly Article[] {
    const { canonicalUrl } = article;
    if (this.#now.has(canonicalUrl)) return [];
    const later = this.#before.get(canonicalUrl) ?? [];
    const earlier = Array.from(formerNames(article), (name) => this.#now.get(name) ?? []).flat();
    return [...new Set([...later, ...earlier])];
  }
}

async function isOneArticle(db: Database, known: Article, incoming: RecordedArticle): Promise<boolean> {
  const stored = await read(db, async (tx) => {
    const record = await tx.objectStore('articles').get(known.id);
    return record && readRecorded(tx, record);
  });
  return !!stored && isSameMoved(stored.article, incoming.article, [stored.snapshots, incoming.snapshots]);
}
