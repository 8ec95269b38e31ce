import type { Instant } from '../../article/model';
import { build, button, icon, say } from './build';
import { lower, raise } from './layer';
import type { ChangeTeller } from './note-content';
import type { HideScope, MarkWords, ShownChange } from './options';

/** The bar at the bottom of the window: how many changes, previous and next, hide, and what is not in the text. */
export interface ChangeBar {
  readonly element: HTMLElement;
  readonly isShown: boolean;
  show(): void;
  hide(): void;
  /** `steps` is the number of changes previous and next go through. */
  update(count: number, steps: number, unplaced: readonly ShownChange[]): void;
  /** Opens the list of what is not in the text; false where there is none. */
  openList(): boolean;
}

interface BarDeps {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly words: MarkWords;
  readonly teller: ChangeTeller;
  readonly readAt: Instant;
  readonly newEntries: number;
  readonly on: { step(by: 1 | -1, from: HTMLElement): void; hide(scope: HideScope): void };
}

export function createBar(deps: BarDeps): ChangeBar {
  const { document, layer, words, on, readAt, newEntries } = deps;
  const status = build(document, 'span', { role: 'status', title: words.exactTime(readAt) });
  const previous = tool(document, words.previous, 'up', (event) => on.step(-1, targetOf(event)));
  const next = tool(document, words.next, 'down', (event) => on.step(1, targetOf(event)));
  const listing = build(document, 'button', { type: 'button', class: 'listing' });
  const hide = tool(document, words.hide, 'close', () => undefined);
  const list = build(document, 'ul', { class: 'list' });
  const why = build(document, 'p', { class: 'why', text: words.notPlacedReason });
  const listPanel = build(document, 'div', { class: 'panel', id: 'list' }, why, list);
  const choices = build(document, 'div', { class: 'panel choices', id: 'choices' }, ...hideChoices(deps));
  const toggles = [disclose(listing, listPanel), disclose(hide, choices)];
  for (const toggle of toggles) toggle.button.addEventListener('click', () => openOnly(toggle));

  const line = build(
    document,
    'div',
    { class: 'line' },
    icon(document, 'caret'),
    build(document, 'div', { class: 'status' }, status, listing),
    build(
      document,
      'div',
      { class: 'tools' },
      previous,
      next,
      build(document, 'span', { class: 'gap' }),
      hide,
    ),
  );
  const attributes = { class: 'bar', role: 'region', 'aria-label': words.barName };
  const bar = build(document, 'section', attributes, line, listPanel, choices);
  bar.addEventListener('keydown', onKey);
  layer.append(bar);
  lower(bar);

  function openOnly(chosen: Disclosure | null): void {
    for (const toggle of toggles) toggle.set(toggle === chosen && toggle.panel.hidden !== false);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const open = toggles.find(({ panel }) => !panel.hidden);
    openOnly(null);
    if (open) open.button.focus();
    else on.hide('article');
  }

  return {
    element: bar,
    get isShown() {
      return bar.hidden === false;
    },
    show: () => raise(bar),
    hide: () => lower(bar),
    update(count, steps, unplaced) {
      // A region that speaks is filled after it stands in the document.
      say(status, words.changesSince(count, readAt, newEntries));
      for (const step of [previous, next]) step.hidden = steps === 0;
      listing.hidden = unplaced.length === 0;
      say(listing, words.notPlaced(unplaced.length));
      list.replaceChildren(...unplaced.map((shown) => listItem(shown, deps)));
      if (unplaced.length === 0) listPanel.hidden = true;
    },
    openList() {
      if (listing.hidden) return false;
      if (listPanel.hidden) openOnly(toggles[0] ?? null);
      listing.focus();
      return true;
    },
  };
}

function targetOf(event: Event): HTMLElement {
  return event.currentTarget as HTMLElement;
}

/** A button with an icon for narrow windows and a word for wide ones. */
function tool(
  document: Document,
  name: string,
  sign: Parameters<typeof icon>[1],
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = button(document, { 'aria-label': name, title: name }, onClick);
  element.append(icon(document, sign), build(document, 'span', { class: 'word', text: name }));
  return element;
}

interface Disclosure {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  set(open: boolean): void;
}

function disclose(element: HTMLButtonElement, panel: HTMLElement): Disclosure {
  function set(open: boolean): void {
    panel.hidden = !open;
    element.setAttribute('aria-expanded', String(open));
  }
  element.setAttribute('aria-controls', panel.id);
  set(false);
  return { button: element, panel, set };
}

function hideChoices({ document, words, on }: BarDeps): HTMLElement[] {
  const choice = (text: string, scope: HideScope) => button(document, { text }, () => on.hide(scope));
  return [
    build(document, 'p', { class: 'why', text: words.hideTitle }),
    choice(words.hideForArticle, 'article'),
    choice(words.hideForSite, 'site'),
    choice(words.hideAlways, 'always'),
  ];
}

function listItem({ change }: ShownChange, { document, teller }: BarDeps): HTMLElement {
  const added = change.earlier.length === 0 ? [teller.laterWording(change)] : [];
  return build(document, 'li', {}, teller.operation(change), ...teller.wording(change), ...added);
}
