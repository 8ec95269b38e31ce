import { useLayoutEffect } from 'preact/hooks';

/** One recording writes several keys; what comes within this time is one. */
const GATHER_MS = 80;

type Subscribe = (listener: () => void, signal: AbortSignal) => void;

/** Calls `reload` after the background has recorded something, for as long as the component stands. */
export function useRecorded(subscribe: Subscribe, reload: () => void): void {
  // At once: what is recorded while the page is painted for the first time counts as well.
  useLayoutEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(reload, GATHER_MS);
    };
    subscribe(later, end.signal);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [subscribe, reload]);
}
