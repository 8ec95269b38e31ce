import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { useRecorded } from '../use-recorded';
import type { HistoryServices } from './services';

/** The articles as far as they have been read. */
export interface KnownArticles {
  /** In any order; those that were read or changed last are there first. */
  readonly articles: readonly Article[];
  /** Whether `articles` are all of them. */
  readonly isWhole: boolean;
  /** Another one after something was stored or taken out. */
  readonly version: number;
}

interface Articles {
  readonly known: KnownArticles | 'loading' | 'failed';
  /** Reads them anew. */
  readonly reload: () => void;
}

/** More than any screen shows. */
const FIRST_SCREEN = 40;

/** The list of articles: a screenful at once, the rest when that stands, all of it again when something was recorded. */
export function useArticles({ reader, browser }: HistoryServices): Articles {
  const [known, setKnown] = useState<Articles['known']>('loading');
  const reload = useCallback(() => {
    reader.listArticles().then(
      (articles) => setKnown((before) => wholeAfter(before, articles)),
      () => setKnown('failed'),
    );
  }, [reader]);
  // Asked before the empty page is painted.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    reader.listLatest(FIRST_SCREEN).then(
      ({ articles, areAll }) => {
        setKnown((now) => (now === 'loading' ? { articles, isWhole: areAll, version: 0 } : now));
        // Not before what was found is drawn.
        if (!areAll) timer = setTimeout(reload);
      },
      () => setKnown('failed'),
    );
    return () => clearTimeout(timer);
  }, [reader, reload]);
  useRecorded(browser.onRecorded, reload);
  return { known, reload };
}

/** The rest of the same list is no new version of it. */
function wholeAfter(before: Articles['known'], articles: readonly Article[]): KnownArticles {
  const known = typeof before === 'object' ? before : { version: 0, isWhole: false };
  return { articles, isWhole: true, version: known.version + Number(known.isWhole) };
}
