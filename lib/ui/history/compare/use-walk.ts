import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Edit } from '../../../article/change';
import type { ArticleHistory } from '../../../article/history';
import { neighbours, shownEdits } from '../edit-steps';
import type { Comparing } from '../route';
import { comparingEdit } from '../route';
import { SingleKeys } from '../single-keys';
import { useNavigation } from '../use-route';
import type { Compared } from './use-comparison';

/** The ways from a comparison to its neighbours; null where there is none. */
export interface Walk {
  /** Of the difference looked at, from 1; 0 where none is. */
  readonly at: number;
  readonly count: number;
  readonly previousChange: (() => void) | null;
  readonly nextChange: (() => void) | null;
  readonly previousEdit: (() => void) | null;
  readonly nextEdit: (() => void) | null;
}

/** Keys without a modifier that walk: j and k through the changes, l and h through the edits. */
const KEYS: ReadonlyMap<string, 'nextChange' | 'previousChange' | 'nextEdit' | 'previousEdit'> = new Map([
  ['j', 'nextChange'],
  ['k', 'previousChange'],
  ['l', 'nextEdit'],
  ['h', 'previousEdit'],
] as const);

/** Walking through the changes of a comparison and the edits of its article, by buttons and, if wanted, by keys. */
export function useWalk(history: ArticleHistory, comparing: Comparing, compared: Compared | null): Walk {
  const hasKeys = useContext(SingleKeys);
  const { route, go } = useNavigation();
  const count = compared?.differences.length ?? 0;
  const at = Math.min(comparing.change ?? 0, count);
  const toChange = (change: number) =>
    change < 1 || change > count
      ? null
      : () => go({ ...route, comparing: { ...comparing, change } }, 'replace');
  const toEdit = (edit: Edit | null) =>
    edit && (() => go({ ...route, comparing: comparingEdit(edit, comparing.layout) }));
  const { previous, next } = neighbours(shownEdits(history), comparing);
  const walk = {
    at,
    count,
    previousChange: toChange(at === 0 ? count : at - 1),
    nextChange: toChange(at + 1),
    previousEdit: toEdit(previous),
    nextEdit: toEdit(next),
  };
  // Before the next key: an effect that waits for the page to be drawn would still walk from the place before.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!hasKeys || isTyping(event)) return;
      const step = KEYS.get(event.key);
      if (step) walk[step]?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return walk;
}

/** Fields that letters go into; a box or a button that was just ticked is none. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

/** Whether a key is for something else: a field, a list, or a shortcut of the browser. */
function isTyping({ target, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return true;
  return target instanceof Element && target.closest(FIELDS) !== null;
}
