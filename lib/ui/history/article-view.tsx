import type { ArticleHistory } from '../../article/history';
import type { Article } from '../../article/model';
import { message, pluralMessage } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { shownChanges } from '../edits/change-text';
import { EditItem } from '../edits/edit-item';
import { NotShown } from '../edits/not-shown';
import { linkTarget } from '../safe-link';
import { Time } from '../time-context';
import { langOf } from '../words';
import { ArticleActions } from './article-actions';
import { KeptText } from './kept-text';
import type { HistoryBrowser } from './services';
import { Verdicts } from './verdicts';

interface ArticleViewProps {
  readonly history: ArticleHistory;
  readonly browser: HistoryBrowser;
  readonly onChanged: () => void;
}

/** One article: what it is, its edits with old and new words, what could not be compared, what was not shown. */
export function ArticleView({ history, browser, onChanged }: ArticleViewProps) {
  const { article } = history;
  return (
    <article>
      <a class="back" href="#list">
        {message('backToList')}
      </a>
      <ArticleHeading article={article} />
      <ArticleActions article={article} browser={browser} onChanged={onChanged} />
      <Edits history={history} />
      <Verdicts verdicts={history.verdicts} />
      <NotShown history={history} />
      <KeptText history={history} />
    </article>
  );
}

function ArticleHeading({ article }: { readonly article: Article }) {
  const target = linkTarget(article.canonicalUrl);
  return (
    <header class="article-heading">
      <p class="article-site">{article.site}</p>
      <h1 class="words" dir="auto" title={article.headline} {...langOf(article.language)}>
        {balanceBidi(article.headline)}
      </h1>
      <p class="facts">
        <span>
          {message('firstRead')} <Time at={article.firstReadAt} />
        </span>
        <span>
          {message('lastRead')} <Time at={article.lastReadAt} />
        </span>
        <span>
          {message('lastChecked')} <Time at={article.lastCheckedAt} />
        </span>
        <span>{pluralMessage('snapshots', article.snapshotCount)}</span>
        {target && (
          <a href={target} target="_blank" rel="noreferrer">
            {message('atTheSource')}
          </a>
        )}
      </p>
    </header>
  );
}

/** Edits that stand unfolded when an article is opened. */
const UNFOLDED = 3;

function Edits({ history }: { readonly history: ArticleHistory }) {
  const edits = history.edits.filter((edit) => shownChanges(edit.changes).length > 0);
  return (
    <section aria-labelledby="edit-history">
      <h2 id="edit-history">{message('editHistory')}</h2>
      {edits.length === 0 && <p class="quiet">{message('noEdits')}</p>}
      <ol class="edits">
        {edits.map((edit, index) => (
          <EditItem
            key={edit.later}
            edit={edit}
            later={history.snapshots.find((snapshot) => snapshot.number === edit.later)}
            language={history.article.language}
            layout="columns"
            startsOpen={index < UNFOLDED}
          />
        ))}
        <li class="edit edit-first">
          {message('firstKept')} <Time at={history.article.firstReadAt} />
        </li>
      </ol>
    </section>
  );
}
