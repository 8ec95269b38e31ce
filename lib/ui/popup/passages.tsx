import { message } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { langOf } from '../words';
import type { PopupAnswer } from './load-popup';
import type { PopupServices } from './services';

interface PassagesProps {
  readonly answer: PopupAnswer;
  readonly services: PopupServices;
  /** Called after a passage was let go. */
  readonly onDone: () => void;
}

/** The passages that the reader watches in the article, each with a way to stop. */
export function Passages({ answer: { history, alerts }, services, onDone }: PassagesProps) {
  if (!history || !alerts || alerts.passages.length === 0) return null;
  const { id: articleId, language } = history.article;
  const stop = (passageId: number) =>
    void services.browser.askBackground('stopPassage', { articleId, passageId }).then(onDone);
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">{message('passagesTitle')}</h2>
      <ul>
        {alerts.passages.map(({ id, exact, isGone }) => (
          <li key={id} class="passage-row">
            <p class="words passage" dir="auto" title={exact} {...langOf(language)}>
              {balanceBidi(exact)}
            </p>
            <div class="change-foot">
              <span>{isGone && message('passageGone')}</span>
              <button type="button" class="link" data-passage={id} onClick={() => stop(id)}>
                {message('actionStopPassage')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
