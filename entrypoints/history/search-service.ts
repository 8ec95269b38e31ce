import type { Database } from '../../lib/db/open';
import { searchTexts } from '../../lib/db/search';
import type { Search } from '../../lib/ui/history/search/services';

/** The search of the history page, in the database. */
export function searchService(opened: Promise<Database>): Search {
  return async ({ typed, site, from, before }, after) =>
    searchTexts(await opened, typed, {
      ...(site !== null && { site }),
      ...(from !== null && { from }),
      ...(before !== null && { before }),
      ...(after !== null && { after }),
    });
}
