import type { Change } from '../../article/change';
import type { ArticleText, Furniture } from '../../article/model';
import { comparisonKey } from '../../text/comparison-key';
import type { CompareOptions } from './options';

/**
 * What came and went around the article, as suppressed changes under the name of the rule. A furniture text that is a
 * block of the article on the other side has not come or gone.
 */
export function furnitureChanges(
  earlier: ArticleText,
  later: ArticleText,
  options: CompareOptions,
): Change[] {
  const before = options.earlierFurniture ?? [];
  const after = options.laterFurniture ?? [];
  const gone = missingFrom(before, after, later).map((item) => furnitureChange('removed', item));
  const come = missingFrom(after, before, earlier).map((item) => furnitureChange('added', item));
  return [...gone, ...come];
}

function missingFrom(
  items: readonly Furniture[],
  others: readonly Furniture[],
  text: ArticleText,
): Furniture[] {
  if (items.length === 0) return [];
  const known = new Set([
    ...others.map((other) => comparisonKey(other.text)),
    ...text.blocks.map((block) => comparisonKey(block.sentences.join(' '))),
  ]);
  return items.filter((item) => !known.has(comparisonKey(item.text)));
}

function furnitureChange(op: 'added' | 'removed', { rule, text }: Furniture): Change {
  const sides = [{ text, index: null }];
  return {
    op,
    part: 'body',
    kinds: [op],
    details: [],
    earlier: op === 'removed' ? sides : [],
    later: op === 'added' ? sides : [],
    after: null,
    suppressed: rule,
  };
}
