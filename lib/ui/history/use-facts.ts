import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import type { FactsByArticle } from './filter-articles';
import type { HistoryReader } from './services';

const NONE: FactsByArticle = new Map();

/** The facts of all articles, loaded when they are first wanted and again with the list; empty until then. */
export function useFacts(
  reader: HistoryReader,
  articles: readonly Article[],
  areWanted: boolean,
): FactsByArticle {
  const [facts, setFacts] = useState<FactsByArticle>(NONE);
  useEffect(() => {
    if (!areWanted) return;
    reader.loadFacts().then(setFacts, (error: unknown) => console.error('Late Edition:', error));
  }, [reader, articles, areWanted]);
  return facts;
}
