import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Instant } from '../../article/model';
import { siteOf } from '../../article/site';
import { message } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { describeSituation } from '../state/state-words';
import { Time } from '../time-context';
import { langOf } from '../words';
import type { PopupAction } from './actions';
import { runAction } from './actions';
import { AlertChoices } from './alert-choices';
import type { PopupAnswer } from './load-popup';
import { menuItems } from './menu-items';
import { MoreButton, MoreMenu } from './more-menu';
import type { PopupServices } from './services';
import { ActionButtons } from './state-buttons';
import { StateLine } from './state-line';

interface PopupHeaderProps {
  readonly answer: PopupAnswer;
  readonly services: PopupServices;
  /** Called after an action that was carried out. */
  readonly onDone: (action: PopupAction | 'set-alerts') => void;
}

/** The answer: which article, what state, what can be done. */
export function PopupHeader({ answer, services, onDone }: PopupHeaderProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const moreButton = useRef<HTMLButtonElement>(null);
  useEscape(isMenuOpen, () => {
    setMenuOpen(false);
    moreButton.current?.focus();
  });
  const items = menuItems(answer);
  const words = describeSituation(answer.situation);
  const article = answer.history?.article ?? null;
  const run = (action: PopupAction) => {
    setMenuOpen(false);
    // Started in the click itself: a request for access is refused after the first await.
    void runAction(action, answer, services).then((failed) => {
      setFailure(failed && message(failed));
      if (!failed) onDone(action);
    });
  };
  return (
    <header class="popup-header">
      <div class="popup-top">
        <Whereabouts answer={answer} article={article} comparedAt={words.at} />
        {items.length > 0 && (
          <MoreButton isOpen={isMenuOpen} button={moreButton} onToggle={() => setMenuOpen(!isMenuOpen)} />
        )}
      </div>
      {isMenuOpen && (
        <>
          <MoreMenu answer={answer} items={items} onRun={run} />
          <AlertChoices answer={answer} browser={services.browser} onDone={() => onDone('set-alerts')} />
        </>
      )}
      {article && (
        <h1 class="words headline" dir="auto" title={article.headline} {...langOf(article.language)}>
          {balanceBidi(article.headline)}
        </h1>
      )}
      <StateLine words={words} isTitle={!article} />
      {failure && <p role="alert">{failure}</p>}
      {words.actions.length > 0 && <ActionButtons actions={words.actions} onRun={run} />}
    </header>
  );
}

/** Closes what is open, before the browser takes the key for closing the popup. */
function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

interface WhereaboutsProps {
  readonly answer: PopupAnswer;
  readonly article: Article | null;
  /** When the reader had read what the state speaks of; a visit that goes on counts as read already. */
  readonly comparedAt: Instant | null;
}

function Whereabouts({ answer, article, comparedAt }: WhereaboutsProps) {
  const site = article?.site ?? siteOf(answer.tab?.address ?? '');
  return (
    <p class="whereabouts">
      <span class="site">{site ?? message('extensionName')}</span>
      {article && (
        <span>
          {message('readBefore')} <Time at={comparedAt ?? article.lastReadAt} />
        </span>
      )}
    </p>
  );
}
