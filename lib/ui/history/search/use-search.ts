import { useEffect, useState } from 'preact/hooks';
import type { Search, SearchHit, SearchQuery, SearchResult } from './services';

/** What a search has found so far. */
export interface Found {
  readonly hits: readonly SearchHit[];
  /** Looks further; null where everything was looked through. */
  readonly more: (() => void) | null;
  readonly state: 'searching' | 'done' | 'failed';
}

/** Typing goes on within this time; what is typed in between is not searched for. */
const TYPING_MS = 150;

const NOTHING: Found = { hits: [], more: null, state: 'done' };

/** The hits of a query as it changes; `version` changes with what is stored. */
export function useSearch(search: Search, query: SearchQuery, version: unknown): Found {
  const { typed, site, from, before } = query;
  const [found, setFound] = useState<Found>(NOTHING);
  useEffect(() => {
    if (typed.trim() === '') return setFound(NOTHING);
    const end = new AbortController();
    const tell: Tell = (state) => {
      if (!end.signal.aborted) setFound(state);
    };
    const ask = (after: number | null) => search({ typed, site, from, before }, after);
    const timer = setTimeout(() => look(ask, tell, [], null), TYPING_MS);
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [search, typed, site, from, before, version]);
  return found;
}

type Tell = (state: Found | ((before: Found) => Found)) => void;

/** Looks through some more articles and tells what was found so far; what was found before stands until then. */
function look(
  ask: (after: number | null) => Promise<SearchResult>,
  tell: Tell,
  hits: readonly SearchHit[],
  after: number | null,
): void {
  tell((before) => ({ ...before, more: null, state: 'searching' }));
  ask(after).then(
    (result) => {
      const all = [...hits, ...result.hits];
      const { next } = result;
      tell({ hits: all, more: next === null ? null : () => look(ask, tell, all, next), state: 'done' });
    },
    (error: unknown) => {
      console.error('Late Edition:', error);
      tell({ hits, more: null, state: 'failed' });
    },
  );
}
