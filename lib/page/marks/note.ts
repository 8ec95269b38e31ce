import { build, button, icon, say } from './build';
import { lower, raise } from './layer';
import type { Box } from './marker-spot';
import type { ChangeTeller } from './note-content';
import { placeNote } from './note-position';
import type { MarkWords } from './options';
import type { PlacedChange } from './place-changes';

/** The small box with the earlier wording of one change, and the rule beside its sentence. */
export interface ChangeNote {
  readonly element: HTMLElement;
  /** The change it shows; null while it is closed. */
  readonly current: PlacedChange | null;
  /** `at` counts from 0. */
  open(placed: PlacedChange, at: number, count: number): void;
  close(): void;
  /** Puts it beside its sentence, wherever that is now. */
  position(): void;
  focus(): void;
}

interface NoteDeps {
  readonly document: Document;
  readonly view: Window;
  readonly layer: HTMLElement;
  readonly words: MarkWords;
  readonly teller: ChangeTeller;
  /** Lines of a change in client coordinates; none where it is not shown. */
  readonly linesOf: (placed: PlacedChange) => readonly Box[];
  /** Lower edge of what the note may use of the window. */
  readonly roomBottom: () => number;
  readonly on: { step(by: 1 | -1): void; openHistory(): void; close(): void };
}

export function createNote(deps: NoteDeps): ChangeNote {
  const parts = buildParts(deps);
  const { note, rule } = parts;
  let current: PlacedChange | null = null;
  deps.layer.append(rule, note);
  lower(note);
  lower(rule);

  function position(): void {
    if (current) positionBeside(deps, note, rule, deps.linesOf(current));
    // A marker is a rule of its own.
    if (current?.kind === 'removed') rule.hidden = true;
  }

  return {
    element: note,
    get current() {
      return current;
    },
    open(placed, at, count) {
      if (current !== placed) fill(parts, deps, placed, at, count);
      current = placed;
      raise(rule);
      raise(note);
      position();
    },
    close() {
      current = null;
      lower(note);
      lower(rule);
    },
    position,
    focus: () => note.focus({ preventScroll: true }),
  };
}

interface NoteParts {
  readonly note: HTMLElement;
  readonly rule: HTMLElement;
  readonly head: HTMLElement;
  readonly at: HTMLElement;
  readonly body: HTMLElement;
  readonly steps: readonly HTMLElement[];
}

function buildParts({ document, words, on }: NoteDeps): NoteParts {
  const at = build(document, 'span', { class: 'at' });
  const close = button(document, { class: 'close', 'aria-label': words.close, title: words.close }, on.close);
  close.append(icon(document, 'close'));
  const head = build(document, 'div', { class: 'head' }, at, close);
  const body = build(document, 'div', { class: 'body', id: 'told', 'aria-live': 'polite' });
  const previous = button(document, { text: words.previous }, () => on.step(-1));
  const next = button(document, { text: words.next }, () => on.step(1));
  const whole = button(document, { class: 'whole', text: words.wholeEdit }, on.openHistory);
  const foot = build(document, 'div', { class: 'foot' }, previous, next, whole);
  const attributes = {
    class: 'note',
    role: 'dialog',
    'aria-modal': 'false',
    'aria-describedby': 'told',
    tabindex: '-1',
  };
  const note = build(document, 'section', attributes, head, body, foot);
  const rule = build(document, 'div', { class: 'rule', 'aria-hidden': 'true' });
  return { note, rule, head, at, body, steps: [previous, next] };
}

function fill(
  { note, head, at, body, steps }: NoteParts,
  { words, teller }: NoteDeps,
  placed: PlacedChange,
  index: number,
  count: number,
): void {
  const { change } = placed;
  const position = words.position(index + 1, count);
  note.setAttribute('aria-label', `${words.operation(change)}, ${position}`);
  head.querySelector('.sample')?.remove();
  head.prepend(teller.operation(change));
  say(at, position);
  at.hidden = count < 2;
  for (const step of steps) step.hidden = count < 2;
  body.replaceChildren(...teller.wording(change), ...teller.facts(change));
  note.scrollTop = 0;
}

/** Between the note and the edges of the window, and the rule and its sentence. */
const EDGE = 8;
const RULE_GAP = 9;

function positionBeside(
  { view, roomBottom, words }: NoteDeps,
  note: HTMLElement,
  rule: HTMLElement,
  lines: readonly Box[],
): void {
  const { clientWidth } = view.document.documentElement;
  const room = { left: EDGE, top: EDGE, right: clientWidth - EDGE, bottom: roomBottom() - EDGE };
  const sentence = unionOf(lines);
  note.style.maxHeight = 'none';
  const size = { width: note.offsetWidth, height: note.offsetHeight };
  rule.hidden = sentence === null;
  const place = placeNote({
    sentence: sentence ?? { left: room.right, right: room.right, top: room.bottom, bottom: room.bottom },
    size,
    room,
    rightToLeft: words.direction === 'rtl',
  });
  note.style.left = `${place.left}px`;
  note.style.top = `${place.top}px`;
  note.style.maxHeight = `${place.maxHeight}px`;
  if (sentence === null) return;
  rule.style.left = `${Math.max(sentence.left - RULE_GAP, 1)}px`;
  rule.style.top = `${sentence.top}px`;
  rule.style.height = `${sentence.bottom - sentence.top}px`;
}

function unionOf(lines: readonly Box[]): Box | null {
  if (lines.length === 0) return null;
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}
