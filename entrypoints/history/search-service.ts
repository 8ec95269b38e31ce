import type { Database } from '../../lib/db/open';
import type { SearchOptions } from '../../lib/db/search';
import { searchTexts } from '../../lib/db/search';
import type { Search, SearchQuery } from '../../lib/ui/history/search/services';

/** The search of the history page, in the database. */
export function searchService(opened: Promise<Database>): Search {
  return async (query, after) =>
    searchTexts(await opened, query.typed, { ...optionsOf(query), ...(after !== null && { after }) });
}

/** Numbers of all articles that a search finds. @throws the signal's reason */
export async function findAll(db: Database, query: SearchQuery, signal: AbortSignal): Promise<number[]> {
  const found: number[] = [];
  let after: number | null = null;
  do {
    signal.throwIfAborted();
    const options: SearchOptions = { ...optionsOf(query), ...(after !== null && { after }) };
    const { hits, next } = await searchTexts(db, query.typed, options);
    found.push(...hits.map(({ article }) => article.id));
    after = next;
  } while (after !== null);
  return found;
}

function optionsOf({ site, from, before }: SearchQuery): SearchOptions {
  return {
    ...(site !== null && { site }),
    ...(from !== null && { from }),
    ...(before !== null && { before }),
  };
}
