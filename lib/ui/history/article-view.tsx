import type { ArticleHistory } from '../../article/history';
import type { Watch } from '../../article/watch';
import { message } from '../../platform/i18n';
import { InCirculation } from '../edits/in-circulation';
import { Judging } from '../edits/judging';
import { NewEntries } from '../edits/new-entries';
import { NotShown } from '../edits/not-shown';
import { ArticleActions } from './article-actions';
import { ArticleFactsList, ArticleHeading } from './article-heading';
import { CompareView } from './compare/compare-view';
import { EditsSection } from './edits-section';
import { SnapshotEvidence } from './evidence';
import { KeptText } from './kept-text';
import { hashOf } from './route';
import type { HistoryServices } from './services';
import { Timeline } from './timeline';
import { useNavigation } from './use-route';
import { Verdicts } from './verdicts';

interface ArticleViewProps {
  readonly history: ArticleHistory;
  readonly watch: Watch | null;
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

/** One article: what it is, and either its time line and its edits or two of its snapshots side by side. */
export function ArticleView({ history, watch, services, onChanged }: ArticleViewProps) {
  const { route } = useNavigation();
  const { article } = history;
  const { comparing } = route;
  const back = hashOf({ ...route, article: comparing ? article.id : null, comparing: null });
  return (
    <article class={comparing ? 'is-comparing' : undefined}>
      <div class="article-top">
        <a class="back" href={back}>
          {message(comparing ? 'backToArticle' : 'backToList')}
        </a>
        <ArticleHeading article={article} />
      </div>
      {!comparing && (
        <>
          <ArticleFactsList history={history} watch={watch} />
          <ArticleActions
            article={article}
            browser={services.browser}
            archive={services.archive}
            onChanged={onChanged}
          />
          <Timeline history={history} />
        </>
      )}
      {comparing ? (
        <CompareView history={history} comparing={comparing} reader={services.reader} />
      ) : (
        <>
          <InCirculation history={history} />
          <Judging articleId={article.id} ask={services.browser.askBackground} onJudged={onChanged}>
            <EditsSection history={history} />
            <NewEntries history={history} />
            <Verdicts verdicts={history.verdicts} />
            <NotShown history={history} />
          </Judging>
          <KeptText history={history} />
          <SnapshotEvidence history={history} />
        </>
      )}
    </article>
  );
}
