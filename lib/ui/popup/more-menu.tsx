import { useState } from 'preact/hooks';
import { siteOf } from '../../article/site';
import { message, pluralMessage } from '../../platform/i18n';
import { Question } from '../two-steps';
import type { PopupAction } from './actions';
import type { PopupAnswer } from './load-popup';

interface MoreMenuProps {
  readonly answer: PopupAnswer;
  readonly onRun: (action: PopupAction) => void;
}

/** What is rarely wanted, behind one button: stop watching the site, forget the article, pause. */
export function MoreMenu({ answer, onRun }: MoreMenuProps) {
  const [open, setOpen] = useState(false);
  const items = menuItems(answer);
  if (items.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="more"
        aria-expanded={open}
        aria-controls="more-menu"
        aria-label={message('actionMore')}
        title={message('actionMore')}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">···</span>
      </button>
      {open && (
        <MenuItems
          answer={answer}
          items={items}
          onRun={(action) => {
            setOpen(false);
            onRun(action);
          }}
        />
      )}
    </>
  );
}

type MenuAction = 'exclude-site' | 'forget' | 'pause';

interface MenuItemsProps extends MoreMenuProps {
  readonly items: readonly MenuAction[];
}

function MenuItems({ answer, items, onRun }: MenuItemsProps) {
  const [confirming, setConfirming] = useState(false);
  if (confirming) {
    return (
      <div class="menu" id="more-menu">
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
    <ul class="menu" id="more-menu">
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

function menuItems({ tab, history, situation }: PopupAnswer): readonly MenuAction[] {
  const items: MenuAction[] = [];
  const reason =
    situation.kind === 'outcome' && situation.outcome.state === 'not-recorded'
      ? situation.outcome.reason
      : null;
  const isWatched = reason !== 'excluded' && reason !== 'local-address' && reason !== 'private-window';
  if (tab?.address && situation.kind !== 'browser-page' && isWatched) items.push('exclude-site');
  if (history) items.push('forget');
  if (reason !== 'paused') items.push('pause');
  return items;
}
