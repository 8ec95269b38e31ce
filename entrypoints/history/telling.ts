import { askBackground } from '../../lib/platform/messenger';

/**
 * Work on the store that this page does itself, and then the background told of it: the button's number, tabs, notifications
 * and the next check follow. Also where it was stopped or failed: part of it is done then.
 */
export function telling<T>(work: Promise<T>): Promise<T> {
  return work.finally(() => askBackground('storeChanged', null));
}
