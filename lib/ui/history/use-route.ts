import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Route } from './route';
import { hashOf, routeOf, START } from './route';

/** Where the page is and how to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  /** 'replace' leaves no step in the browser's history: for typing and for walking through changes. */
  readonly go: (route: Route, step?: 'push' | 'replace') => void;
}

/** Typing is one step back, however many letters it takes: from what the field held before. */
export function typingStep(before: string): 'push' | 'replace' {
  return before === '' ? 'push' : 'replace';
}

/** The navigation of the page a component stands in. */
export const NavigationContext = createContext<Navigation>({ route: START, go: () => {} });

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** The route in the page's address, as it changes. */
export function useRouteInAddress(): Navigation {
  const [hash, setHash] = useState(() => location.hash);
  // Before the first paint: an address that changed until then would go unseen.
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const route = useMemo(() => routeOf(hash), [hash]);
  const go = useCallback<Navigation['go']>((next, step = 'push') => {
    const address = hashOf(next);
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setHash(address);
  }, []);
  return useMemo(() => ({ route, go }), [route, go]);
}
