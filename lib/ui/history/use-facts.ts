import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import type { FactsByArticle } from './filter-articles';
import type { HistoryReader } from './services';

/** The facts of all articles, loaded when they are first wanted and again with the list; null until then. */
export function useFacts(
  reader: HistoryReader,
  articles: readonly Article[],
  areWanted: boolean,
): FactsByArticle | null {
  const [facts, setFacts] = useState<FactsByArticle | null>(null);
  useEffect(() => {
    if (!areWanted) return;
    reader.loadFacts().then(setFacts, (error: unknown) => console.error('Late Edition:', error));
  }, [reader, articles, areWanted]);
  return facts;
}
