import { useState } from 'preact/hooks';
import { siteOf } from '../../article/site';
import { message, pluralMessage } from '../../platform/i18n';
import { Question } from '../two-steps';
import type { PopupAction } from './actions';
import type { PopupAnswer } from './load-popup';

/** What is rarely wanted stands behind one button. */
export type MenuAction = 'exclude-site' | 'forget' | 'pause';

const MENU_ID = 'more-menu';

interface MoreButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the menu. */
export function MoreButton({ isOpen, onToggle }: MoreButtonProps) {
  const name = message('actionMore');
  return (
    <button
      type="button"
      class="more"
      aria-expanded={isOpen}
      aria-controls={MENU_ID}
      aria-label={name}
      title={name}
      onClick={onToggle}
    >
      <span aria-hidden="true">···</span>
    </button>
  );
}

interface MoreMenuProps {
  readonly answer: PopupAnswer;
  readonly items: readonly MenuAction[];
  readonly onRun: (action: PopupAction) => void;
}

/** Stop watching the site, forget the article (after a question), pause. */
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
    'exclude-site': message('actionExcludeSite', site),
    forget: message('actionForget'),
    pause: message('actionPause'),
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

/** What the menu offers for a page. */
export function menuItems({ tab, history, situation }: PopupAnswer): readonly MenuAction[] {
  const items: MenuAction[] = [];
  const { kind } = situation;
  const reason =
    kind === 'outcome' && situation.outcome.state === 'not-recorded' ? situation.outcome.reason : null;
  const isWatched = reason !== 'excluded' && reason !== 'local-address' && reason !== 'private-window';
  if (tab?.address && kind !== 'browser-page' && isWatched) items.push('exclude-site');
  if (history) items.push('forget');
  if (reason !== 'paused') items.push('pause');
  return items;
}
