import { comparisonKey } from '../text/comparison-key';
import type { Block } from './model';

/** A number as written in any country: 1,204 · 1.204 · 1 204 · 12:30. */
const NUMBER = /\p{N}+(?:[.,:"\s]\p{N}+)*/gu;

/**
 * What makes two blocks the same piece of boilerplate: typography, case and digits do not count, because a counter or a
 * date inside a repeated block changes from article to article.
 *
 * @returns the empty string where the block has no letter, so that a lone number or a row of asterisks is never learned.
 */
export function blockKey(block: Block): string {
  const folded = comparisonKey(block.sentences.join(' ')).toLowerCase().replace(NUMBER, '0');
  return /\p{L}/u.test(folded) ? folded : '';
}
