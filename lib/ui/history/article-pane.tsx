import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { ArticleHistory } from '../../article/history';
import type { Watch } from '../../article/watch';
import { message } from '../../platform/i18n';
import { ArticleView } from './article-view';
import { hashOf } from './route';
import { withSameParts } from './same-parts';
import type { HistoryReader, HistoryServices } from './services';
import { useNavigation } from './use-route';

interface ArticlePaneProps {
  readonly articleId: number | null;
  /** No article passes the filter. */
  readonly isNoneFound: boolean;
  /** When it is another one, the article is loaded anew. */
  readonly version: number;
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

interface Loaded {
  readonly id: number;
  /** Null where the article is not kept. */
  readonly history: ArticleHistory | 'failed' | null;
  readonly watch: Watch | null;
}

/** The article named in the page's address, or what to do where none is. */
export function ArticlePane({ articleId, isNoneFound, version, services, onChanged }: ArticlePaneProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { reader } = services;
  const load = useCallback(() => {
    if (articleId === null) return setLoaded(null);
    loadArticle(reader, articleId).then(
      (now) => setLoaded((before) => withPartsOf(before, now)),
      () => setLoaded({ id: articleId, history: 'failed', watch: null }),
    );
  }, [articleId, reader]);
  // Before the rest of the list is asked for.
  useLayoutEffect(load, [load, version]);

  if (articleId === null) return <Placeholder text={message(isNoneFound ? 'noneFound' : 'chooseArticle')} />;
  if (loaded?.id !== articleId) return <main class="article-pane" aria-busy="true" />;
  const { history, watch } = loaded;
  if (!history) return <Placeholder text={message('articleUnknown')} leadsBack />;
  if (history === 'failed') return <Placeholder text={message('storeUnreadable')} leadsBack />;
  return (
    <main class="article-pane" key={articleId}>
      <ArticleView history={history} watch={watch} services={services} onChanged={onChanged} />
    </main>
  );
}

async function loadArticle(reader: HistoryReader, id: number): Promise<Loaded> {
  const [history, watch] = await Promise.all([reader.loadHistory(id), reader.loadWatch(id)]);
  return { id, history, watch };
}

function withPartsOf(before: Loaded | null, now: Loaded): Loaded {
  const known = typeof before?.history === 'object' ? before.history : null;
  return typeof now.history === 'object' && now.history
    ? { ...now, history: withSameParts(known, now.history) }
    : now;
}

interface PlaceholderProps {
  readonly text: string;
  /** It stands where an article should: where there is no room for the list beside it, a link leads there. */
  readonly leadsBack?: boolean;
}

function Placeholder({ text, leadsBack = false }: PlaceholderProps) {
  const { route } = useNavigation();
  return (
    <main class="article-pane">
      {leadsBack && (
        <a class="back" href={hashOf({ ...route, article: null, comparing: null })}>
          {message('backToList')}
        </a>
      )}
      <h1 class="for-readers">{message('allArticles')}</h1>
      <p class="placeholder">{text}</p>
    </main>
  );
}
