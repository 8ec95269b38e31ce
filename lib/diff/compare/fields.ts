import type { Change, ChangedSentence, ChangeKind } from '../../article/change';
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
  const suppressed =
    comparisonKey(before) === comparisonKey(after) ? 'typography' : layoutRule(op, part, answer.kinds);
  return [{ op, part, ...answer, earlier: sides(before), later: sides(after), after: null, suppressed }];
}

/**
 * A standfirst that comes or goes whole is mostly one that the page's layout shows or hides: the text existed all along.
 * A correction note is shown wherever it stands.
 */
function layoutRule(
  op: Change['op'],
  part: 'headline' | 'standfirst',
  kinds: readonly ChangeKind[],
): string | null {
  return part === 'standfirst' && op !== 'edited' && !kinds.includes('correction')
    ? 'standfirst-layout'
    : null;
}

function sides(text: string): ChangedSentence[] {
  return text === '' ? [] : [{ text, index: null }];
}
