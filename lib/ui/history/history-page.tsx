import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { message } from '../../platform/i18n';
import { ExportButton } from '../export-button';
import { PageFrame } from '../page-frame';
import { useRecorded } from '../use-recorded';
import { useArticleInHash } from './article-hash';
import { ArticlePane } from './article-pane';
import type { ListFilter } from './filter-articles';
import { filterArticles, listedArticles } from './filter-articles';
import { ListPane } from './list-pane';
import type { HistoryServices } from './services';

type Articles = readonly Article[] | 'loading' | 'failed';

/** All articles on the left, the one chosen on the right with its edits. */
export function HistoryPage({ services }: { readonly services: HistoryServices }) {
  const { reader, browser } = services;
  const [articles, setArticles] = useState<Articles>('loading');
  const chosen = useArticleInHash();
  const load = useCallback(() => {
    reader.listArticles().then(setArticles, () => setArticles('failed'));
  }, [reader]);
  useEffect(load, [load]);
  useRecorded(browser.onRecorded, load);
  return (
    <PageFrame current="/history.html" tools={<ExportButton exportArchive={reader.exportArchive} />}>
      <HistoryPanes articles={articles} chosen={chosen} services={services} onChanged={load} />
    </PageFrame>
  );
}

interface HistoryPanesProps {
  readonly articles: Articles;
  readonly chosen: number | null;
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

function HistoryPanes({ articles, chosen, services, onChanged }: HistoryPanesProps) {
  const [filter, setFilter] = useState<ListFilter>({ words: '', only: 'all' });
  const known = typeof articles === 'string' ? NONE : articles;
  const listed = useMemo(() => listedArticles(known), [known]);
  const shown = useMemo(() => filterArticles(listed, filter), [listed, filter]);
  if (articles === 'loading') return <main class="page-notice" aria-busy="true" />;
  if (articles === 'failed')
    return <Notice title={message('storeUnreadable')} text={message('storeUnreadableDetail')} />;
  if (articles.length === 0)
    return <Notice title={message('nothingKept')} text={message('nothingKeptDetail')} />;
  return (
    <div class={chosen === null ? 'panes' : 'panes has-article'}>
      <ListPane
        articles={shown}
        total={articles.length}
        chosen={chosen}
        filter={filter}
        onFilter={setFilter}
      />
      <ArticlePane articleId={chosen} services={services} articles={articles} onChanged={onChanged} />
    </div>
  );
}

const NONE: readonly Article[] = [];

function Notice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main class="page-notice">
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
