import type { Article } from '../../article/model';
import { message, pluralMessage } from '../../platform/i18n';
import { isolate } from '../bidi';
import type { ArchiveServices } from './archive/services';
import { ArticleList } from './article-list';
import { ExportMenu } from './export-menu';
import type { ListFilter } from './list-filter';
import { filterParameters, NO_FILTER } from './list-filter';
import { ListFilters } from './list-filters';
import { hashOf, START } from './route';
import type { KnownArticles } from './use-articles';
import { typingStep, useNavigation } from './use-route';

interface ListPaneProps {
  /** Those that pass the filter. */
  readonly articles: readonly Article[];
  /** All of them, as far as they are known. */
  readonly known: KnownArticles;
  /** All sites, those with the most articles first. */
  readonly sites: readonly string[];
  readonly archive: ArchiveServices;
}

/** The list of articles with its filter. */
export function ListPane({ articles, known, sites, archive }: ListPaneProps) {
  const { route, go } = useNavigation();
  const { filter } = route;
  const isFiltered = articles.length !== known.articles.length;
  const change = (members: Partial<ListFilter>, step?: 'push' | 'replace') =>
    go({ ...route, filter: { ...filter, ...members } }, step);
  return (
    <nav id="list" class="list-pane" aria-label={message('allArticles')}>
      <search>
        <input
          type="search"
          value={filter.words}
          placeholder={message('filterPlaceholder')}
          aria-label={message('filterPlaceholder')}
          onInput={(event) => change({ words: event.currentTarget.value }, typingStep(filter.words))}
        />
        {filter.words.trim() !== '' && (
          <a class="to-search" href={searchAddress(filter.words)}>
            {message('searchAllFor', isolate(filter.words.trim()))}
          </a>
        )}
        <ListFilters filter={filter} sites={sites} onChange={change} />
        <div class="filter-row">
          <span role="status">
            {known.isWhole && pluralMessage(isFiltered ? 'articlesFound' : 'articles', articles.length)}
          </span>
          {isFiltered && known.isWhole && articles.length > 0 && (
            <ExportMenu
              label={message('saveFound')}
              forms={['archive', 'csv', 'atom']}
              scope={{
                of: 'search',
                name: filter.words,
                key: new URLSearchParams(filterParameters(filter)).toString(),
                articles: articles.map(({ id }) => id),
              }}
              services={archive}
            />
          )}
          {isFiltered && (
            <button type="button" class="link" onClick={() => change({ ...NO_FILTER, order: filter.order })}>
              {message('filterClear')}
            </button>
          )}
        </div>
      </search>
      <ArticleList articles={articles} chosen={route.article} />
    </nav>
  );
}

function searchAddress(words: string): string {
  return hashOf({ ...START, view: 'search', searching: { ...START.searching, typed: words.trim() } });
}
