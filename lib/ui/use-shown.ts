import { useEffect } from 'preact/hooks';

/** What readers open our pages for. */
export type ShownPart = 'answer' | 'list' | 'comparison';

/** Marks in the browser's own record of the page when a part was first painted, "late-edition:list", for the benchmark to read. */
export function useShown(part: ShownPart, isShown = true): void {
  useEffect(() => {
    const name = `late-edition:${part}`;
    if (isShown && performance.getEntriesByName(name).length === 0) performance.mark(name);
  }, [part, isShown]);
}
