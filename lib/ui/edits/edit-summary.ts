import type { Change, ChangeDetail, ChangeKind } from '../../article/change';
import { CHANGE_KINDS } from '../../article/change';
import { message, pluralMessage } from '../../platform/i18n';
import { shownChanges } from './change-text';
import type { KindTone } from './kind-words';
import { detailInWords, KIND_WORDS } from './kind-words';

/** One chip of the summary of an edit. */
export interface SummaryPart {
  readonly text: string;
  readonly tone: KindTone;
}

/** Contents named per kind before the rest is counted. */
const MAX_NAMED = 2;

/** Kinds whose content says more than the kind alone. */
const NAMED_KINDS: readonly ChangeKind[] = ['number', 'name', 'date', 'negation', 'modality'];

/** What changed, most serious kind first: "headline", "number 5,200 to 2,500", "1 added". Suppressed changes are left out. */
export function summarizeChanges(changes: readonly Change[]): SummaryPart[] {
  const shown = shownChanges(changes);
  return CHANGE_KINDS.flatMap((kind) => {
    const ofKind = shown.filter((change) => leadingKinds(change).includes(kind));
    if (ofKind.length === 0) return [];
    return partsOfKind(kind, ofKind).map((text) => ({ text, tone: KIND_WORDS[kind].tone }));
  });
}

/**
 * The kinds of a change that its summary names. What holds for every sentence that came or went (new numbers, new names)
 * says no more than "added", and "wording" says nothing beside a kind with content.
 */
export function leadingKinds(change: Change): readonly ChangeKind[] {
  if (change.op === 'added' || change.op === 'removed') {
    const whole = change.kinds.filter((kind) => ['correction', 'added', 'removed'].includes(kind));
    if (change.part === 'body' && whole.length > 0) return whole;
  }
  const telling = change.kinds.filter((kind) => kind !== 'wording' && kind !== 'typography');
  return telling.length > 0 ? telling : change.kinds;
}

/** Changes with the most serious kinds first, in the order of their summary; else in the order given. */
export function mostSeriousFirst(changes: readonly Change[]): readonly Change[] {
  const place = (change: Change) =>
    Math.min(...leadingKinds(change).map((kind) => CHANGE_KINDS.indexOf(kind)));
  return changes.toSorted((one, other) => place(one) - place(other));
}

function partsOfKind(kind: ChangeKind, changes: readonly Change[]): string[] {
  const named = NAMED_KINDS.includes(kind) ? contents(kind, changes) : [];
  const [first, ...more] = named;
  if (first === undefined) return [countInWords(kind, changes.length)];
  if (named.length <= MAX_NAMED) return [first, ...more];
  return [first, message('andMore', countInWords(kind, named.length - 1))];
}

function contents(kind: ChangeKind, changes: readonly Change[]): string[] {
  const details: ChangeDetail[] = changes.flatMap((change) =>
    change.details.filter((detail) => detail.kind === kind),
  );
  const words = details.map(detailInWords).filter((text) => text !== null);
  return [...new Set(words)];
}

function countInWords(kind: ChangeKind, count: number): string {
  return pluralMessage(KIND_WORDS[kind].counted, count);
}
