import { useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { Time, useClock } from '../time-context';
import { answerInWords, checksInWords } from './check-words';
import type { PopupAnswer } from './load-popup';
import { isChecked, mayBeChecked } from './menu-items';
import type { PopupServices } from './services';

interface ChecksProps {
  readonly answer: PopupAnswer;
  readonly services: PopupServices;
  /** Called when something may have changed. */
  readonly onDone: () => void;
}

/** When the article was and will be checked, why not, and a look at once. */
export function Checks({ answer, services, onDone }: ChecksProps) {
  const clock = useClock();
  const [told, setTold] = useState('');
  const [isChecking, setChecking] = useState(false);
  const { history, watch, settings } = answer;
  if (!history || !watch || !settings || !mayBeChecked(answer)) return null;
  const { article } = history;
  const { browser } = services;
  const check = async () => {
    setChecking(true);
    setTold(message('checkRunning'));
    const reply = await browser.askBackground('checkNow', { articleId: article.id });
    setTold(reply.ok ? answerInWords(reply.value) : message('failureAction'));
    setChecking(false);
    onDone();
  };
  const checkAgain = async () => {
    const reply = await browser.askBackground('watchArticle', { articleId: article.id, wish: 'usual' });
    if (reply.ok) await check();
    else setTold(message('failureAction'));
  };
  const isWatched = isChecked(watch);
  return (
    <section class="checks" aria-label={message('factNextCheck')}>
      <p>
        {message('lastChecked')} <Time at={article.lastCheckedAt} />
        {'. '}
        {checksInWords(article, watch, settings, clock)}
      </p>
      <button
        type="button"
        class="link"
        data-action={isWatched ? 'check-now' : 'check-again'}
        disabled={isChecking}
        onClick={() => void (isWatched ? check() : checkAgain())}
      >
        {message(isWatched ? 'actionCheckNow' : 'actionCheckAgain')}
      </button>
      <p class="checks-told" role="status">
        {told}
      </p>
    </section>
  );
}
