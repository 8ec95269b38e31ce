import { useState } from 'preact/hooks';
import type { WatchWish } from '../../article/watch-steps';
import { message } from '../../platform/i18n';
import { Time, useClock } from '../time-context';
import { answerInWords, checksInWords } from './check-words';
import type { PopupAnswer } from './load-popup';
import type { PopupServices } from './services';

interface ChecksProps {
  readonly answer: PopupAnswer;
  readonly services: PopupServices;
  /** Called when something may have changed. */
  readonly onDone: () => void;
}

/** When the article was and will be checked, why not, and what the reader can do about it. */
export function Checks({ answer, services, onDone }: ChecksProps) {
  const clock = useClock();
  const [told, setTold] = useState('');
  const [isChecking, setChecking] = useState(false);
  const { history, watch, settings } = answer;
  if (!history || !watch || !settings || settings.paused) return null;
  const { article } = history;
  const { browser } = services;
  const wish = async (wanted: WatchWish) => {
    const reply = await browser.askBackground('watchArticle', { articleId: article.id, wish: wanted });
    setTold(reply.ok ? '' : message('failureAction'));
    onDone();
  };
  const check = async () => {
    setChecking(true);
    setTold(message('checkRunning'));
    const reply = await browser.askBackground('checkNow', { articleId: article.id });
    setTold(reply.ok ? answerInWords(reply.value) : message('failureAction'));
    setChecking(false);
    onDone();
  };
  const isWatched = watch.state === 'watching' || watch.state === 'gone';
  const checkAgain = () => wish('usual').then(check);
  return (
    <section class="checks">
      <p>
        {message('lastChecked')} <Time at={article.lastCheckedAt} />
        {'. '}
        {checksInWords(article, watch, settings, clock)}
      </p>
      <p class="checks-told" role="status">
        {told}
      </p>
      <div class="checks-actions">
        <Action
          name={isWatched ? 'actionCheckNow' : 'actionCheckAgain'}
          disabled={isChecking}
          onRun={isWatched ? check : checkAgain}
        />
        {isWatched && (
          <Action
            name={watch.followed ? 'actionUnfollow' : 'actionFollow'}
            onRun={() => wish(watch.followed ? 'usual' : 'follow')}
          />
        )}
        {isWatched && <Action name="actionStopChecks" onRun={() => wish('stop')} />}
      </div>
    </section>
  );
}

interface ActionProps {
  readonly name:
    | 'actionCheckNow'
    | 'actionCheckAgain'
    | 'actionFollow'
    | 'actionUnfollow'
    | 'actionStopChecks';
  readonly disabled?: boolean;
  readonly onRun: () => Promise<void>;
}

function Action({ name, disabled = false, onRun }: ActionProps) {
  return (
    <button type="button" class="link" data-action={name} disabled={disabled} onClick={() => void onRun()}>
      {message(name)}
    </button>
  );
}
