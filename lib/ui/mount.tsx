import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { MessageKey } from '../platform/i18n';
import { displayLocale, message } from '../platform/i18n';
import { loadLanguage } from '../platform/language';
import { TickingClock } from './ticking-clock';

/** Asked for at once, while the rest of the page's script is still to be run. */
const language = loadLanguage();

/** Puts a page of ours into its document: title, language and direction, and the clock its times go by. */
export async function mountPage(
  titleKey: MessageKey,
  page: ComponentChild,
  document: Document,
): Promise<void> {
  await language;
  const name = message('extensionName');
  const title = message(titleKey);
  document.title = title === name ? name : `${title} – ${name}`;
  document.documentElement.lang = message('catalogueLanguage');
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  render(
    <TickingClock locale={displayLocale()} now={Date.now}>
      {page}
    </TickingClock>,
    root,
  );
}
