import type { Article } from '../../article/model';
import { message } from '../../platform/i18n';
import { PageLink } from './page-link';
import type { PopupServices } from './services';

interface PopupFooterProps {
  readonly article: Article | null;
  readonly services: PopupServices;
}

/** The way to the other pages. */
export function PopupFooter({ article, services }: PopupFooterProps) {
  const historyPath = article ? `history.html#article=${article.id}` : 'history.html';
  return (
    <footer>
      <PageLink path={historyPath} browser={services.browser}>
        {message('allArticles')}
      </PageLink>
      <PageLink path="settings.html" browser={services.browser}>
        {message('settingsTitle')}
      </PageLink>
    </footer>
  );
}
