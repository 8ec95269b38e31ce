import type { HitTest } from './hit';
import type { PlacedChange } from './place-changes';

/**
 * How a note was opened. A note that was pointed at goes when the pointer goes; one that was asked for stays until it is
 * closed.
 */
export type Opened = 'pointed' | 'asked';

/** What opens and closes notes: pointer, click, focus and Escape anywhere in the page. */
export interface Triggers {
  /** The pointer or the focus is on something that belongs to this change. */
  point(placed: PlacedChange): void;
  /** It has left. */
  leave(): void;
}

interface TriggerDeps {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  /** Events inside the layer arrive with this as their target. */
  readonly host: Element;
  readonly note: HTMLElement;
  readonly hits: () => HitTest;
  readonly isOpen: () => Opened | null;
  readonly open: (placed: PlacedChange, how: Opened) => void;
  readonly close: () => void;
  readonly signal: AbortSignal;
}

/** Rest over a mark before its note opens, so that crossing the text opens nothing. */
const OPEN_MS = 140;
/** Time to get from the mark to the note. */
const CLOSE_MS = 320;

export function listen(deps: TriggerDeps): Triggers {
  const { document, view, host, note, hits, isOpen, open, close, signal } = deps;
  const timer = createTimer(view, signal);
  let frame = 0;

  function point(placed: PlacedChange): void {
    timer.set(OPEN_MS, () => isOpen() !== 'asked' && open(placed, 'pointed'));
  }

  function leave(): void {
    if (isOpen() === 'pointed') timer.set(CLOSE_MS, () => isOpen() === 'pointed' && close());
    else timer.clear();
  }

  /** Also drops the last place of the pointer on its way here, which a late frame would take for its leaving. */
  function stay(): void {
    view.cancelAnimationFrame(frame);
    frame = 0;
    timer.clear();
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.target === host) return;
    const { clientX, clientY, buttons } = event;
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      const placed = buttons === 0 && !signal.aborted ? hits().at(clientX, clientY) : null;
      if (placed) point(placed);
      else leave();
    });
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.target === host || event.button !== 0) return;
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const placed = isSelecting ? null : hits().at(event.clientX, event.clientY);
    timer.clear();
    if (placed) open(placed, 'asked');
    else if (isOpen()) close();
  }

  function onFocus(event: FocusEvent): void {
    const { target } = event;
    if (target === host || !(target instanceof view.Element)) return;
    const placed =
      target.matches(':focus-visible') && target !== document.body ? hits().within(target) : null;
    if (placed) point(placed);
    else leave();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !isOpen()) return;
    timer.clear();
    close();
    // The page's own Escape (a menu, a dialog) is not meant while the reader is in the note.
    if (event.target === host) event.stopPropagation();
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, options);
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  document.addEventListener('click', onClick, options);
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('keydown', onKey, options);
  note.addEventListener('pointerenter', stay, { signal });
  note.addEventListener('pointerleave', leave, { signal });
  note.addEventListener('focusin', stay, { signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return { point, leave };
}

/** One thing to do later; the last one set wins. */
function createTimer(view: Window, signal: AbortSignal) {
  let handle = 0;
  const clear = () => view.clearTimeout(handle);
  signal.addEventListener('abort', clear, { once: true });
  return {
    clear,
    set(ms: number, action: () => void): void {
      clear();
      handle = view.setTimeout(action, ms);
    },
  };
}
