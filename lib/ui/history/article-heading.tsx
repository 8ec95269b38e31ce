import type { ComponentChildren } from 'preact';
import type { ArticleHistory } from '../../article/history';
import type { Article, Instant } from '../../article/model';
import type { Watch } from '../../article/watch';
import { message, pluralMessage } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { linkToSource } from '../safe-link';
import { Time, useClock } from '../time-context';
import { langOf } from '../words';
import { watchInWords } from './watch-words';

/** Where the article comes from and what it is called now. */
export function ArticleHeading({ article }: { readonly article: Article }) {
  return (
    <header class="article-heading">
      <p class="article-site">{article.site}</p>
      <h1 class="words" dir="auto" title={article.headline} {...langOf(article.language)}>
        {balanceBidi(article.headline)}
      </h1>
    </header>
  );
}

interface ArticleFactsProps {
  readonly history: ArticleHistory;
  readonly watch: Watch | null;
}

/** What is known of an article, as terms and values. */
export function ArticleFactsList({ history, watch }: ArticleFactsProps) {
  const { article, snapshots } = history;
  const clock = useClock();
  const target = linkToSource(article);
  const [first] = snapshots;
  const hasNewHeadline = first !== undefined && first.headline !== article.headline;
  return (
    <dl class="facts">
      {hasNewHeadline && (
        <Fact name="headline-first" term={message('factFirstHeadline')}>
          <span class="words" dir="auto" {...langOf(article.language)}>
            {balanceBidi(first.headline)}
          </span>
        </Fact>
      )}
      <Fact name="source" term={message('factSource')}>
        {article.site}{' '}
        {target && (
          <a href={target} target="_blank" rel="noreferrer">
            {message('atTheSource')}
          </a>
        )}
      </Fact>
      <Moment name="published" term={message('factPublished')} at={article.publishedAt} />
      <Moment name="first-seen" term={message('firstRead')} at={article.firstReadAt} />
      <Moment name="last-read" term={message('lastRead')} at={article.lastReadAt} />
      <Moment name="last-changed" term={message('factLastChanged')} at={article.lastChangedAt} />
      <Moment name="last-checked" term={message('lastChecked')} at={article.lastCheckedAt} />
      <Fact name="edits" term={message('factEdits')}>
        {pluralMessage('editCount', article.editCount)}, {pluralMessage('snapshots', article.snapshotCount)}
      </Fact>
      <Fact name="watch" term={message('factNextCheck')}>
        {watchInWords(article, watch, clock)}
      </Fact>
    </dl>
  );
}

interface FactProps {
  /** For tests and for telling facts apart: "last-read". */
  readonly name: string;
  readonly term: string;
  readonly children: ComponentChildren;
}

function Fact({ name, term, children }: FactProps) {
  return (
    <div data-fact={name}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Moment({ name, term, at }: Omit<FactProps, 'children'> & { readonly at: Instant | null }) {
  if (at === null) return null;
  return (
    <Fact name={name} term={term}>
      <Time at={at} form="short" />
    </Fact>
  );
}
