import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import type { StateAction } from '../state/state-words';

const ACTION_NAMES: { readonly [Action in StateAction]: MessageKey } = {
  'show-in-page': 'actionShowInPage',
  'mark-as-read': 'actionMarkAsRead',
  'look-again': 'actionLookAgain',
  reload: 'actionReload',
  resume: 'actionResume',
  'watch-site': 'actionWatchSite',
  'allow-site': 'actionAllowSite',
  'allow-all': 'actionAllowAll',
  'make-room': 'actionMakeRoom',
};

interface ActionButtonsProps {
  readonly actions: readonly StateAction[];
  readonly onRun: (action: StateAction) => void;
}

/** The buttons of a state; the first is the primary one. */
export function ActionButtons({ actions, onRun }: ActionButtonsProps) {
  return (
    <div class="actions">
      {actions.map((action, index) => (
        <button
          type="button"
          key={action}
          class={index === 0 ? 'primary' : ''}
          data-action={action}
          onClick={() => onRun(action)}
        >
          {message(ACTION_NAMES[action])}
        </button>
      ))}
    </div>
  );
}
