import { useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { siteOf } from '../../article/site';
import { message } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { describeSituation } from '../state/state-words';
import { Time, useClock } from '../time-context';
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
  const clock = useClock();
  const [failure, setFailure] = useState<string | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const items = menuItems(answer);
  const words = describeSituation(answer.situation, clock);
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
        <Whereabouts answer={answer} article={article} />
        {items.length > 0 && <MoreButton isOpen={isMenuOpen} onToggle={() => setMenuOpen(!isMenuOpen)} />}
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

function Whereabouts({ answer, article }: { answer: PopupAnswer; article: Article | null }) {
  const site = article?.site ?? siteOf(answer.tab?.address ?? '');
  return (
    <p class="whereabouts">
      <span class="site">{site ?? message('extensionName')}</span>
      {article && (
        <span>
          {message('readBefore')} <Time at={article.lastReadAt} />
        </span>
      )}
    </p>
  );
}
