import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { siteOf } from '../../article/site';
import { message, pluralMessage } from '../../platform/i18n';
import { Question } from '../two-steps';
import type { PopupAction } from './actions';
import type { PopupAnswer } from './load-popup';
import type { MenuAction } from './menu-items';

const MENU_ID = 'more-menu';

interface MoreButtonProps {
  readonly isOpen: boolean;
  readonly button: Ref<HTMLButtonElement>;
  readonly onToggle: () => void;
}

/** Opens and closes the menu. */
export function MoreButton({ isOpen, button, onToggle }: MoreButtonProps) {
  const name = message('actionMore');
  return (
    <button
      type="button"
      ref={button}
      class="more"
      aria-expanded={isOpen}
      aria-controls={MENU_ID}
      aria-label={name}
      title={name}
      onClick={onToggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="2.5" cy="8" r="1.4" />
        <circle cx="8" cy="8" r="1.4" />
        <circle cx="13.5" cy="8" r="1.4" />
      </svg>
    </button>
  );
}

interface MoreMenuProps {
  readonly answer: PopupAnswer;
  readonly items: readonly MenuAction[];
  readonly onRun: (action: PopupAction) => void;
}

/** What is rarely wanted: keep unread, watch what is selected, checks, the site, forget (after a question), pause. */
export function MoreMenu({ answer, items, onRun }: MoreMenuProps) {
  const [confirming, setConfirming] = useState(false);
  if (confirming) {
    return (
      <div class="menu" id={MENU_ID}>
        <Question
          question={pluralMessage('confirmForget', answer.history?.article.snapshotCount ?? 0)}
          confirm={message('actionForgetNow')}
          onConfirm={() => onRun('forget')}
          onKeep={() => setConfirming(false)}
        />
      </div>
    );
  }
  const site = siteOf(answer.tab?.address ?? '') ?? '';
  const names: { readonly [Action in MenuAction]: string } = {
    'keep-unread': message('actionKeepUnread'),
    follow: message('actionFollow'),
    unfollow: message('actionUnfollow'),
    'stop-checks': message('actionStopChecks'),
    'exclude-site': message('actionExcludeSite', site),
    forget: message('actionForget'),
    pause: message('actionPause'),
    'watch-passage': message('actionWatchPassage'),
  };
  return (
    <ul class="menu" id={MENU_ID}>
      {items.map((action) => (
        <li key={action}>
          <button
            type="button"
            data-action={action}
            onClick={() => (action === 'forget' ? setConfirming(true) : onRun(action))}
          >
            {names[action]}
          </button>
        </li>
      ))}
    </ul>
  );
}
