import { message } from '../../platform/i18n';

/** "Snapshot 1" for the first: readers count from one, the store from nought. */
export function snapshotName(number: number): string {
  return message('snapshotNumber', String(number + 1));
}
