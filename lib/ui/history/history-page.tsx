import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { message } from '../../platform/i18n';
import { ExportButton } from '../export-button';
import { PageFrame } from '../page-frame';
import { useRecorded } from '../use-recorded';
import { ArchiveView } from './archive/archive-view';
import { ArticlesView } from './articles-view';
import type { View } from './route';
import { SearchView } from './search/search-view';
import type { HistoryServices } from './services';
import { SitesView } from './sites/sites-view';
import { NavigationContext, useNavigation, useRouteInAddress } from './use-route';

type Articles = readonly Article[] | 'loading' | 'failed';

const CURRENT: { readonly [Name in View]: string } = {
  articles: '/history.html',
  search: '/history.html#view=search',
  sites: '/history.html#view=sites',
  archive: '/history.html#view=archive',
};

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
      <PageFrame
        current={CURRENT[navigation.route.view]}
        tools={<ExportButton exportArchive={reader.exportArchive} />}
      >
        <Shown articles={articles} services={services} onChanged={load} />
      </PageFrame>
    </NavigationContext.Provider>
  );
}

interface ViewProps {
  readonly articles: Articles;
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

function Shown({ articles, services, onChanged }: ViewProps) {
  const { view } = useNavigation().route;
  if (articles === 'loading') return <main class="page-notice" aria-busy="true" />;
  if (articles === 'failed')
    return <Notice title={message('storeUnreadable')} text={message('storeUnreadableDetail')} />;
  if (view === 'archive')
    return <ArchiveView articles={articles} services={services} onChanged={onChanged} />;
  if (articles.length === 0)
    return <Notice title={message('nothingKept')} text={message('nothingKeptDetail')} />;
  if (view === 'search') return <SearchView articles={articles} services={services} />;
  if (view === 'sites') return <SitesView articles={articles} services={services} />;
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
