interface LayoutDeps {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  /** Whose size decides where things stand. */
  readonly elements: readonly Element[];
  /** Called at most once a frame. `scrolled` where nothing but the window's own scrolling may have happened. */
  readonly onLayout: (scrolled: boolean) => void;
  readonly signal: AbortSignal;
}

/** Elements watched for their size; the blocks of more markers than this move with their ancestors anyway. */
const MAX_WATCHED = 300;

/** Tells of everything that moves text in the window: scrolling, sizes, fonts that arrive. Returns a call that asks for a look. */
export function watchLayout({ document, view, elements, onLayout, signal }: LayoutDeps): () => void {
  let frame = 0;
  let scrolledOnly = true;

  function ask(scrolled: boolean): void {
    scrolledOnly &&= scrolled;
    frame ||= view.requestAnimationFrame(() => {
      const only = scrolledOnly;
      frame = 0;
      scrolledOnly = true;
      if (!signal.aborted) onLayout(only);
    });
  }

  const sizes = new view.ResizeObserver(() => ask(false));
  for (const element of new Set(elements.slice(0, MAX_WATCHED))) sizes.observe(element);
  const options = { capture: true, passive: true, signal };
  document.addEventListener('scroll', (event) => ask(event.target === document), options);
  view.addEventListener('resize', () => ask(false), { passive: true, signal });
  document.fonts?.addEventListener('loadingdone', () => ask(false), { signal });
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return () => ask(false);
}
