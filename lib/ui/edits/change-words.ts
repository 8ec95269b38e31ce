import type { Change } from '../../article/change';
import type { MessageKey } from '../../platform/i18n';

/** What happened to a sentence. */
export const OP_NAMES: { readonly [Op in Change['op']]: MessageKey } = {
  edited: 'opEdited',
  added: 'opAdded',
  removed: 'opRemoved',
  moved: 'opMoved',
  split: 'opSplit',
  merged: 'opMerged',
};
