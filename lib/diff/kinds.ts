import type { Change, ChangeDetail, ChangeKind } from '../article/change';
import { CHANGE_KINDS } from '../article/change';
import { comparisonKey } from '../text/comparison-key';
import { numberDetails } from './kinds/number';

/** What is asked about a change: its operation and part, and the wording of both sides (empty where there is none). */
export interface KindQuestion {
  readonly op: Change['op'];
  readonly part: Change['part'];
  readonly earlier: string;
  readonly later: string;
  /** BCP 47, null where unknown. */
  readonly language: string | null;
}

export interface KindAnswer {
  /** Never empty, in the order of CHANGE_KINDS. */
  readonly kinds: readonly ChangeKind[];
  readonly details: readonly ChangeDetail[];
}

/** Names what a change is about. */
export function findKinds(question: KindQuestion): KindAnswer {
  const details = contentDetails(question);
  const kinds = new Set<ChangeKind>(details.map((detail) => detail.kind));
  if (question.part !== 'body') kinds.add(question.part);
  if (question.op === 'added' || question.op === 'removed' || question.op === 'moved') kinds.add(question.op);
  if (isTypographic(question)) kinds.add('typography');
  else if (
    details.length === 0 &&
    question.earlier !== '' &&
    question.later !== '' &&
    question.earlier !== question.later
  )
    kinds.add('wording');
  return { kinds: CHANGE_KINDS.filter((kind) => kinds.has(kind)), details };
}

function contentDetails({ earlier, later }: KindQuestion): ChangeDetail[] {
  if (earlier === '' || later === '') return [];
  return numberDetails(earlier, later);
}

function isTypographic({ earlier, later }: KindQuestion): boolean {
  return earlier !== later && comparisonKey(earlier) === comparisonKey(later);
}
