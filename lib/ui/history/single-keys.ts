import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HistoryBrowser } from './services';

/** Whether single keys do something on the page; a reader may not want them. */
export const SingleKeys = createContext(true);

/** As the reader has set it; the keys wait until that is known. */
export function useSingleKeys({ loadSettings }: HistoryBrowser): boolean {
  const [areOn, setAreOn] = useState(false);
  useEffect(() => {
    loadSettings().then(
      ({ singleKeys }) => setAreOn(singleKeys),
      () => setAreOn(true),
    );
  }, [loadSettings]);
  return areOn;
}
