import { useMemo } from 'preact/hooks';
import type { Article } from '../../../article/model';
import { message, pluralMessage } from '../../../platform/i18n';
import { isolate } from '../../bidi';
import { Choice } from '../../choice';
import { Day, dayStart } from '../day';
import { ExportMenu } from '../export-menu';
import { sitesOf } from '../filter-articles';
import type { Searching } from '../route';
import type { HistoryServices } from '../services';
import { typingStep, useNavigation } from '../use-route';
import { Hit } from './hit';
import { useSearch } from './use-search';

interface SearchViewProps {
  readonly articles: readonly Article[];
  readonly services: HistoryServices;
}

/** Searches all text ever stored, with the hits in their context. */
export function SearchView({ articles, services }: SearchViewProps) {
  const { route } = useNavigation();
  const { searching } = route;
  const sites = useMemo(() => sitesOf(articles), [articles]);
  const query = {
    typed: searching.typed,
    site: searching.site,
    from: dayStart(searching.from, 0),
    before: dayStart(searching.to, 1),
  };
  const found = useSearch(services.reader.search, query, articles);
  return (
    <main class="search-view">
      <h1>{message('searchTitle')}</h1>
      <p class="intro">{message('searchIntro')}</p>
      <SearchFields searching={searching} sites={sites} />
      <div class="found-row">
        <div role="status">
          {found.state === 'searching' && message('searching')}
          {found.state === 'done' && query.typed.trim() !== '' && (
            <Found count={found.hits.length} typed={query.typed.trim()} />
          )}
        </div>
        {found.hits.length > 0 && (
          <ExportMenu
            label={message('saveFound')}
            forms={['archive', 'csv', 'atom']}
            scope={{ of: 'search', name: query.typed, key: JSON.stringify(query), articles: query }}
            services={services.archive}
          />
        )}
      </div>
      {found.state === 'failed' && <p role="alert">{message('storeUnreadable')}</p>}
      <ol class="hits">
        {found.hits.map((hit) => (
          <Hit key={hit.article.id} hit={hit} reader={services.reader} />
        ))}
      </ol>
      {found.more && (
        <button type="button" onClick={found.more}>
          {message('searchMore')}
        </button>
      )}
    </main>
  );
}

function Found({ count, typed }: { readonly count: number; readonly typed: string }) {
  if (count > 0) return <p>{pluralMessage('articlesFound', count)}</p>;
  return (
    <div class="nothing-found">
      <p>{message('nothingFound', isolate(typed))}</p>
      <p>{message('nothingFoundDetail')}</p>
    </div>
  );
}

interface SearchFieldsProps {
  readonly searching: Searching;
  readonly sites: readonly string[];
}

function SearchFields({ searching, sites }: SearchFieldsProps) {
  const { route, go } = useNavigation();
  const change = (members: Partial<Searching>, step?: 'push' | 'replace') =>
    go({ ...route, searching: { ...searching, ...members } }, step);
  return (
    <search class="search-fields">
      <input
        type="search"
        value={searching.typed}
        placeholder={message('searchPlaceholder')}
        aria-label={message('searchPlaceholder')}
        onInput={(event) => change({ typed: event.currentTarget.value }, typingStep(searching.typed))}
      />
      <Choice
        label={message('filterSite')}
        value={searching.site ?? ''}
        options={[['', message('filterAny')], ...sites.map((site): [string, string] => [site, site])]}
        onChoose={(site) => change({ site: site || null })}
      />
      <Day label={message('searchFrom')} value={searching.from} onChoose={(from) => change({ from })} />
      <Day label={message('searchTo')} value={searching.to} onChoose={(to) => change({ to })} />
    </search>
  );
}
