import type { Block, Capture } from '../article/model';
import type { ReadTransaction, WriteTransaction } from './schema';

/** Notes on which article the blocks of a capture stand. */
export async function learnBlocks(
  _tx: WriteTransaction,
  _articleId: number,
  _capture: Capture,
): Promise<void> {}

/** The rule "boilerplate" as learned so far on a site. */
export async function findSuppression(
  _tx: ReadTransaction,
  _site: string,
): Promise<(block: Block) => string | null> {
  return () => null;
}
