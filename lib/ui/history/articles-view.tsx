import { useMemo } from 'preact/hooks';
import { ArticlePane } from './article-pane';
import type { FactsByArticle } from './filter-articles';
import { filterArticles, inOrder, sitesOf } from './filter-articles';
import { needsFacts } from './list-filter';
import { ListPane } from './list-pane';
import type { HistoryServices } from './services';
import type { KnownArticles } from './use-articles';
import { useFacts } from './use-facts';
import { useNavigation } from './use-route';

interface ArticlesViewProps {
  readonly known: KnownArticles;
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

const NO_FACTS: FactsByArticle = new Map();

/** All articles on the left, the one chosen on the right. */
export function ArticlesView({ known, services, onChanged }: ArticlesViewProps) {
  const { articles } = known;
  const { filter, article, comparing } = useNavigation().route;
  const facts = useFacts(services.reader, articles, needsFacts(filter));
  const sorted = useMemo(() => inOrder(articles, filter.order), [articles, filter.order]);
  const shown = useMemo(() => filterArticles(sorted, filter, facts ?? NO_FACTS), [sorted, filter, facts]);
  const sites = useMemo(() => sitesOf(articles), [articles]);
  const isNoneFound = shown.length === 0 && (facts !== null || !needsFacts(filter));
  const state = [article !== null && 'has-article', comparing && 'is-comparing'].filter(Boolean);
  return (
    <div class={['panes', ...state].join(' ')}>
      <ListPane articles={shown} known={known} sites={sites} archive={services.archive} />
      <ArticlePane
        articleId={article}
        isNoneFound={isNoneFound}
        services={services}
        version={known.version}
        onChanged={onChanged}
      />
    </div>
  );
}
