import type { AlertMode } from '../article/alert-mode';
import type { MessageKey } from '../platform/i18n';

/** How each alert mode is named where it is chosen. */
export const ALERT_MODE_NAMES: { readonly [Mode in AlertMode]: MessageKey } = {
  notify: 'alertModeNotify',
  list: 'alertModeList',
  off: 'alertModeOff',
};
