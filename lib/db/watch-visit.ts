import { recheckAddress } from '../article/recheck-address';
import type { Watch } from '../article/watch';
import { afterVisit, newWatch, withAddress, withLook } from '../article/watch-steps';
import { lanesAfterVisit } from './lanes';
import type { Look } from './look';
import type { ComparableResult } from './record-result';
import { putWatch, stepContext } from './watches';

/** Visits of one article within this time count as one look: a page is captured again while it grows. */
const ONE_LOOK_MS = 10 * 60_000;

/** Brings an article's watch up to date with a visit. `watch` is left out where the article is read for the first time. */
export async function watchVisit(
  look: Look,
  result: ComparableResult,
  watch?: Watch,
): Promise<ComparableResult> {
  const { tx, capture, engine } = look;
  const { article, isNew } = result;
  const address = recheckAddress(capture.address);
  const now = capture.capturedAt;
  const context = await stepContext(tx, article, engine, now);
  const known = watch ?? newWatch(article.id, address);
  const moved = known.address === address ? known : withAddress(known, address);
  const brought = isNew ? result.snapshot : null;
  const laned = watch ? lanesAfterVisit(moved, brought, article.lastReadSnapshot === result.snapshot) : moved;
  const isLook = watch !== undefined && (isNew || now - (watch.checkedAt.at(-1) ?? 0) > ONE_LOOK_MS);
  await putWatch(tx, afterVisit(isLook ? withLook(laned, now, isNew) : laned, context));
  return result;
}
