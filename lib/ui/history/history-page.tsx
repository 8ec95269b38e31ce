import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { message } from '../../platform/i18n';
import { ExportButton } from '../export-button';
import { PageFrame } from '../page-frame';
import { useRecorded } from '../use-recorded';
import { ArticlesView } from './articles-view';
import type { HistoryServices } from './services';
import { NavigationContext, useRouteInAddress } from './use-route';

type Articles = readonly Article[] | 'loading' | 'failed';

/** Everything that is kept: the articles and their edits. */
export function HistoryPage({ services }: { readonly services: HistoryServices }) {
  const { reader, browser } = services;
  const [articles, setArticles] = useState<Articles>('loading');
  const navigation = useRouteInAddress();
  const load = useCallback(() => {
    reader.listArticles().then(setArticles, () => setArticles('failed'));
  }, [reader]);
  useEffect(load, [load]);
  useRecorded(browser.onRecorded, load);
  return (
    <NavigationContext.Provider value={navigation}>
      <PageFrame current="/history.html" tools={<ExportButton exportArchive={reader.exportArchive} />}>
        <View articles={articles} services={services} onChanged={load} />
      </PageFrame>
    </NavigationContext.Provider>
  );
}

interface ViewProps {
  readonly articles: Articles;
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

function View({ articles, services, onChanged }: ViewProps) {
  if (articles === 'loading') return <main class="page-notice" aria-busy="true" />;
  if (articles === 'failed')
    return <Notice title={message('storeUnreadable')} text={message('storeUnreadableDetail')} />;
  if (articles.length === 0)
    return <Notice title={message('nothingKept')} text={message('nothingKeptDetail')} />;
  return <ArticlesView articles={articles} services={services} onChanged={onChanged} />;
}

function Notice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main class="page-notice">
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
