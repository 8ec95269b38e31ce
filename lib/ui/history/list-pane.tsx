import type { Article } from '../../article/model';
import { message, pluralMessage } from '../../platform/i18n';
import { ArticleList } from './article-list';
import type { ListFilter } from './filter-articles';

interface ListPaneProps {
  /** Those that pass the filter. */
  readonly articles: readonly Article[];
  readonly total: number;
  readonly chosen: number | null;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

/** The list of articles with its filter. */
export function ListPane({ articles, total, chosen, filter, onFilter }: ListPaneProps) {
  const isFiltered = articles.length !== total;
  return (
    <nav id="list" class="list-pane" aria-label={message('allArticles')}>
      <search>
        <input
          type="search"
          value={filter.words}
          placeholder={message('filterPlaceholder')}
          aria-label={message('filterPlaceholder')}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
        <div class="filter-row">
          <label class="switch">
            <input
              type="checkbox"
              checked={filter.only === 'changed'}
              onChange={(event) =>
                onFilter({ ...filter, only: event.currentTarget.checked ? 'changed' : 'all' })
              }
            />
            {message('onlyChanged')}
          </label>
          <span role="status">
            {pluralMessage(isFiltered ? 'articlesFound' : 'articles', articles.length)}
          </span>
        </div>
      </search>
      <ArticleList articles={articles} chosen={chosen} />
    </nav>
  );
}
