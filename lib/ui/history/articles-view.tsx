import { useMemo } from 'preact/hooks';
import type { Article } from '../../article/model';
import { ArticlePane } from './article-pane';
import type { FactsByArticle } from './filter-articles';
import { filterArticles, listedArticles, sitesOf } from './filter-articles';
import { needsFacts } from './list-filter';
import { ListPane } from './list-pane';
import type { HistoryServices } from './services';
import { useFacts } from './use-facts';
import { useNavigation } from './use-route';

interface ArticlesViewProps {
  readonly articles: readonly Article[];
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

const NO_FACTS: FactsByArticle = new Map();

/** All articles on the left, the one chosen on the right. */
export function ArticlesView({ articles, services, onChanged }: ArticlesViewProps) {
  const { filter, article, comparing } = useNavigation().route;
  const facts = useFacts(services.reader, articles, needsFacts(filter));
  const listed = useMemo(() => listedArticles(articles, filter.order), [articles, filter.order]);
  const shown = useMemo(() => filterArticles(listed, filter, facts ?? NO_FACTS), [listed, filter, facts]);
  const sites = useMemo(() => sitesOf(articles), [articles]);
  const state = [article !== null && 'has-article', comparing && 'is-comparing'].filter(Boolean);
  return (
    <div class={['panes', ...state].join(' ')}>
      <ListPane articles={shown} total={articles.length} sites={sites} archive={services.archive} />
      <ArticlePane articleId={article} services={services} articles={articles} onChanged={onChanged} />
    </div>
  );
}
