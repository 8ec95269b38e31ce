import type { ComponentChildren } from 'preact';
import { message } from '../../platform/i18n';
import { PageFrame } from '../page-frame';
import { ArchiveView } from './archive/archive-view';
import { ExportButton } from './archive/export-button';
import { ArticlesView } from './articles-view';
import type { View } from './route';
import { hashOf, START } from './route';
import { SearchView } from './search/search-view';
import type { HistoryServices } from './services';
import { SingleKeys, useSingleKeys } from './single-keys';
import { SitesView } from './sites/sites-view';
import type { KnownArticles } from './use-articles';
import { useArticles } from './use-articles';
import { NavigationContext, useNavigation, useRouteInAddress } from './use-route';

const CURRENT: { readonly [Name in View]: string } = {
  articles: '/history.html',
  search: '/history.html#view=search',
  sites: '/history.html#view=sites',
  archive: '/history.html#view=archive',
};

/** Everything that is kept: the articles and their edits. */
export function HistoryPage({ services }: { readonly services: HistoryServices }) {
  const { known, reload } = useArticles(services);
  const navigation = useRouteInAddress();
  const hasKeys = useSingleKeys(services.browser);
  const { view } = navigation.route;
  // The archive's own view has it among its choices.
  const tools = view === 'archive' ? null : <ExportButton services={services.archive} />;
  return (
    <NavigationContext.Provider value={navigation}>
      <PageFrame current={CURRENT[view]} tools={tools}>
        <SingleKeys.Provider value={hasKeys}>
          <Shown known={known} services={services} onChanged={reload} />
        </SingleKeys.Provider>
      </PageFrame>
    </NavigationContext.Provider>
  );
}

interface ViewProps {
  readonly known: KnownArticles | 'loading' | 'failed';
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

function Shown({ known, services, onChanged }: ViewProps) {
  const { view, article } = useNavigation().route;
  if (known === 'failed')
    return <Notice title={message('storeUnreadable')} text={message('storeUnreadableDetail')} />;
  // The list of articles alone is of use before it is whole.
  if (known === 'loading' || (view !== 'articles' && !known.isWhole))
    return <main class="page-notice" aria-busy="true" />;
  const { articles } = known;
  if (view === 'archive')
    return <ArchiveView articles={articles} services={services} onChanged={onChanged} />;
  if (articles.length === 0)
    return (
      <Notice
        title={message('nothingKept')}
        text={message(article === null ? 'nothingKeptDetail' : 'articleUnknown')}
      >
        <a href={hashOf({ ...START, view: 'archive' })}>{message('importTitle')}</a>
      </Notice>
    );
  if (view === 'search') return <SearchView articles={articles} services={services} />;
  if (view === 'sites') return <SitesView articles={articles} services={services} />;
  return <ArticlesView known={known} services={services} onChanged={onChanged} />;
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** What the reader may do about it. */
  readonly children?: ComponentChildren;
}

function Notice({ title, text, children }: NoticeProps) {
  return (
    <main class="page-notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
