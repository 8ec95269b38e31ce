interface WatchDeps {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  /** Looks whether the marks still stand right, and redraws them where they do not. */
  readonly check: () => void;
  /** Milliseconds on any clock that does not go back. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** The page's writing is left to come to rest this long. */
const REST_MS = 250;
/** After a change of theme, transitions of colour are over by then. */
const THEME_MS = 1_000;
/** Checks may take this share of the main thread's time, whatever the page does. */
const BUDGET_SHARE = 0.02;

/** A new body, or our host taken out. */
const BODIES: MutationObserverInit = { childList: true };
const CONTENT: MutationObserverInit = { subtree: true, childList: true, characterData: true };
/** Themes are switched by an attribute of the document element or the body. */
const THEME: MutationObserverInit = { attributes: true };

/**
 * Calls `check` after the page has changed. From the first mutation until the check nothing is observed at all, so a
 * page that rewrites itself without pause costs one callback per check; and checks that take long come seldom.
 */
export function watchPage({ document, view, check, now, signal }: WatchDeps): void {
  let due = 0;
  let rest = REST_MS;
  let checkAgain = false;
  const content = new view.MutationObserver(() => plan(rest));
  const theme = new view.MutationObserver(planTwice);

  function observe(): void {
    content.observe(document.documentElement, BODIES);
    theme.observe(document.documentElement, THEME);
    if (!document.body) return;
    content.observe(document.body, CONTENT);
    theme.observe(document.body, THEME);
  }

  function stop(): void {
    content.disconnect();
    theme.disconnect();
    view.clearTimeout(due);
  }

  function plan(ms: number): void {
    stop();
    due = view.setTimeout(run, ms);
  }

  function planTwice(): void {
    checkAgain = true;
    plan(rest);
  }

  function run(): void {
    if (signal.aborted) return;
    const start = now();
    check();
    rest = Math.max(REST_MS, (now() - start) / BUDGET_SHARE);
    if (checkAgain) {
      checkAgain = false;
      plan(Math.max(rest, THEME_MS));
    } else {
      observe();
    }
  }

  observe();
  for (const preference of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    view.matchMedia?.(preference).addEventListener('change', planTwice, { signal });
  signal.addEventListener('abort', stop, { once: true });
}
