import type { ChangeNote } from './note';
import type { PlacedChange } from './place-changes';
import type { Opened } from './triggers';

/** Opens, steps through and closes change notes, and keeps the focus where the reader expects it. */
export interface NoteFlow {
  readonly opened: Opened | null;
  /** `from` gets the focus back when the note closes. */
  open(placed: PlacedChange, how: Opened, from?: HTMLElement): void;
  /** Brings a change into view, opens its note and moves the focus there. */
  visit(placed: PlacedChange, from?: HTMLElement): void;
  /** To the next or the previous change, round the ends. */
  step(by: 1 | -1, from?: HTMLElement): void;
  close(): void;
  /** The changes were placed anew: the open note goes on with its own, or closes where it has gone. */
  refresh(): void;
}

interface FlowDeps {
  readonly document: Document;
  readonly note: () => ChangeNote;
  readonly placed: () => readonly PlacedChange[];
  readonly reveal: (placed: PlacedChange) => void;
  readonly markerOf: (placed: PlacedChange) => HTMLElement | null;
}

export function createNoteFlow({ document, note, placed, reveal, markerOf }: FlowDeps): NoteFlow {
  let opened: Opened | null = null;
  let returnTo: HTMLElement | null = null;
  let lastIndex = -1;

  function open(asked: PlacedChange, how: Opened, from?: HTMLElement): void {
    // The page may have been drawn anew since the pointer came to rest on it.
    const change = placed().find(({ index }) => index === asked.index);
    if (!change) return;
    const { current } = note();
    if (current) expand(current, false);
    if (from) returnTo = from;
    else if (!opened) returnTo = markerOf(change) ?? focusedOf(document);
    opened = how;
    lastIndex = change.index;
    expand(change, true);
    note().open(change, placed().indexOf(change), placed().length);
  }

  function close(): void {
    const { current, element } = note();
    if (!current) return;
    const hadFocus = holdsFocus(element);
    expand(current, false);
    note().close();
    opened = null;
    // The marker it came from may have been made anew since.
    const back = returnTo?.isConnected ? returnTo : markerOf(current);
    if (hadFocus) back?.focus({ preventScroll: true });
    returnTo = null;
  }

  function visit(change: PlacedChange, from?: HTMLElement): void {
    reveal(change);
    open(change, 'asked', from);
    note().focus();
  }

  function expand(change: PlacedChange, open: boolean): void {
    markerOf(change)?.setAttribute('aria-expanded', String(open));
  }

  /** Counted by the place in the list of changes, which holds while changes are placed anew. */
  function neighbour(by: 1 | -1): PlacedChange | undefined {
    const all = placed();
    if (by === 1) return all.find(({ index }) => index > lastIndex) ?? all[0];
    return all.findLast(({ index }) => index < lastIndex) ?? all.at(-1);
  }

  return {
    get opened() {
      return opened;
    },
    open,
    visit,
    step(by, from) {
      const change = neighbour(by);
      if (!change) return;
      if (from) {
        visit(change, from);
      } else {
        // From within the note the focus stays on the button, to be pressed again.
        reveal(change);
        open(change, 'asked');
      }
    },
    close,
    refresh() {
      const { current } = note();
      if (!current) return;
      const again = placed().find(({ index }) => index === current.index);
      if (again) open(again, opened ?? 'pointed');
      else close();
    },
  };
}

/** What has the focus in the page, where it is something. */
function focusedOf(document: Document): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement !== body && activeElement instanceof HTMLElement ? activeElement : null;
}

function holdsFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as ShadowRoot;
  return element.contains(root.activeElement);
}
