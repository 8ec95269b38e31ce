import type { RecheckEvent } from '../../article/recheck-event';

/**
 * Called once for everything that a recheck has found, when it is stored; again after a restart where the background
 * ended before it returned.
 */
export async function onRecheckEvent(event: RecheckEvent): Promise<void> {
  console.debug('Late Edition:', event.kind, event.articleId);
}
