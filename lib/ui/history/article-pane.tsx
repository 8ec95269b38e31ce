import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ArticleHistory } from '../../article/history';
import type { Article } from '../../article/model';
import { message } from '../../platform/i18n';
import { ArticleView } from './article-view';
import type { HistoryServices } from './services';

interface ArticlePaneProps {
  readonly articleId: number | null;
  /** The list; when it is loaded anew, so is the article. */
  readonly articles: readonly Article[];
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

type Loaded = { readonly id: number; readonly history: ArticleHistory | null };

/** The article named in the page's address, or what to do where none is. */
export function ArticlePane({ articleId, articles, services, onChanged }: ArticlePaneProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = useCallback(() => {
    if (articleId === null) return setLoaded(null);
    services.reader.loadHistory(articleId).then(
      (history) => setLoaded({ id: articleId, history }),
      () => setLoaded({ id: articleId, history: null }),
    );
  }, [articleId, services]);
  // Loaded again with the list.
  useEffect(load, [load, articles]);

  if (articleId === null) return <Placeholder text={message('chooseArticle')} />;
  if (loaded?.id !== articleId) return <main class="article-pane" aria-busy="true" />;
  if (!loaded.history) return <Placeholder text={message('articleUnknown')} />;
  return (
    <main class="article-pane" key={articleId}>
      <ArticleView history={loaded.history} browser={services.browser} onChanged={onChanged} />
    </main>
  );
}

function Placeholder({ text }: { readonly text: string }) {
  return (
    <main class="article-pane">
      <p class="placeholder">{text}</p>
    </main>
  );
}
