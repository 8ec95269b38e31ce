import type { AlertMode } from '../../article/alert-mode';
import type { Article } from '../../article/model';
import { message } from '../../platform/i18n';
import { ModeSelect } from '../mode-select';
import type { PopupAnswer } from './load-popup';
import type { PopupBrowser } from './services';

interface AlertChoicesProps {
  readonly answer: PopupAnswer;
  readonly browser: PopupBrowser;
  /** Called after a choice was kept. */
  readonly onDone: () => void;
}

/** What is told of the article in the tab, and of its site. */
export function AlertChoices({ answer, browser, onDone }: AlertChoicesProps) {
  const { history, alerts, settings } = answer;
  if (!history || !alerts || !settings) return null;
  const { article } = history;
  const chooseArticle = (mode: AlertMode | null) =>
    void browser.askBackground('setAlertMode', { articleId: article.id, mode }).then(onDone);
  const chooseSite = (mode: AlertMode | null) => void changeSite(browser, article, mode).then(onDone);
  return (
    <fieldset class="menu alert-choices">
      <legend>{message('alertChoices')}</legend>
      <ModeSelect
        label={message('alertChoiceArticle')}
        mode={alerts.mode}
        none={message('alertModeSite')}
        onChange={chooseArticle}
      />
      <ModeSelect
        label={article.site}
        mode={settings.siteAlerts[article.site] ?? null}
        none={message('alertModeDefault')}
        onChange={chooseSite}
      />
    </fieldset>
  );
}

/** The settings are loaded anew: they may have been changed on another page meanwhile. */
async function changeSite(browser: PopupBrowser, { site }: Article, mode: AlertMode | null) {
  const { siteAlerts } = await browser.loadSettings();
  const { [site]: _, ...others } = siteAlerts;
  const changed = mode === null ? others : { ...others, [site]: mode };
  return await browser.askBackground('changeSettings', { siteAlerts: changed });
}
