import type { Change, ChangedSentence } from '../../article/change';
import { comparisonKey } from '../../text/comparison-key';
import { findKinds } from '../kinds';

/** The change of a field that is one unit of comparison: none or one. An absent field is null or empty. */
export function fieldChange(
  part: 'headline' | 'standfirst',
  earlier: string | null,
  later: string | null,
  language: string | null,
): Change[] {
  const [before, after] = [earlier ?? '', later ?? ''];
  if (before === after) return [];
  const op = before === '' ? 'added' : after === '' ? 'removed' : 'edited';
  const answer = findKinds({ op, part, earlier: before, later: after, language });
  const suppressed = comparisonKey(before) === comparisonKey(after) ? 'typography' : null;
  return [{ op, part, ...answer, earlier: sides(before), later: sides(after), after: null, suppressed }];
}

function sides(text: string): ChangedSentence[] {
  return text === '' ? [] : [{ text, index: null }];
}
