import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { message, pluralMessage } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { Time } from '../time-context';
import { langOf } from '../words';
import { loadAlsoChanged } from './load-popup';
import { PageLink } from './page-link';
import type { PopupServices } from './services';

/** As many as fit below a history without a second screen. */
const SHOWN = 4;

interface AlsoChangedProps {
  readonly shown: Article | null;
  readonly services: PopupServices;
}

/** Articles that changed lately, newest first. Stands below everything else, so that its arrival moves nothing. */
export function AlsoChanged({ shown, services }: AlsoChangedProps) {
  const [articles, setArticles] = useState<readonly Article[]>([]);
  const shownId = shown?.id;
  // The article matters by its id: the same one loaded again is no reason to ask again.
  useEffect(() => {
    loadAlsoChanged(services, shown, SHOWN).then(setArticles, () => setArticles([]));
  }, [services, shownId]);
  if (articles.length === 0) return null;
  const open = (articleId: number) =>
    void services.browser.askBackground('openArticle', { articleId }).then(services.browser.close);
  return (
    <section aria-labelledby="also-changed">
      <h2 id="also-changed">{message(shown ? 'alsoChanged' : 'recentlyChanged')}</h2>
      <ul class="rows">
        {articles.map((article) => (
          <li key={article.id}>
            <PageLink path={`history.html#article=${article.id}`} browser={services.browser}>
              <span class="words row-headline" dir="auto" {...langOf(article.language)}>
                {balanceBidi(article.headline)}
              </span>
            </PageLink>
            <div class="row-foot">
              <RowMeta article={article} />
              {article.unreadChanges > 0 && (
                <button type="button" class="link row-open" onClick={() => open(article.id)}>
                  {message('actionFindChange')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowMeta({ article }: { readonly article: Article }) {
  const { unreadChanges, editCount, lastChangedAt } = article;
  return (
    <span class="row-meta">
      <span class="site">{article.site}</span>
      {lastChangedAt !== null && <Time at={lastChangedAt} />}
      <span>
        {unreadChanges > 0
          ? pluralMessage('changesUnread', unreadChanges)
          : pluralMessage('edits', editCount)}
      </span>
    </span>
  );
}
