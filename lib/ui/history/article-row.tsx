import { useMemo } from 'preact/hooks';
import type { Article } from '../../article/model';
import { pluralMessage } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { Time } from '../time-context';
import { langOf } from '../words';
import { lastEventAt } from './filter-articles';
import { hashOf } from './route';
import { useNavigation } from './use-route';

interface ArticleRowProps {
  readonly article: Article;
  readonly isChosen: boolean;
  /** From 1, in the whole list: only some of its rows are in the document. */
  readonly position: number;
  readonly count: number;
}

/** One article in the list. Made anew only where it shows something else: scrolling renders the list at every step. */
export function ArticleRow({ article, isChosen, position, count }: ArticleRowProps) {
  const { route } = useNavigation();
  const href = hashOf({ ...route, view: 'articles', article: article.id, comparing: null });
  return useMemo(
    () => (
      <li class="article-row" aria-posinset={position} aria-setsize={count}>
        <a href={href} onKeyDown={moveFocus} aria-current={isChosen ? 'true' : undefined}>
          <span class="words row-headline" dir="auto" {...langOf(article.language)}>
            {balanceBidi(article.headline)}
          </span>
          <RowMeta article={article} />
        </a>
      </li>
    ),
    [article, isChosen, position, count, href],
  );
}

function RowMeta({ article }: Pick<ArticleRowProps, 'article'>) {
  const { unreadChanges, editCount } = article;
  return (
    <span class="row-meta">
      <span class="site">{article.site}</span>
      <Time at={lastEventAt(article)} />
      {unreadChanges > 0 ? (
        <span class="unread">{pluralMessage('changesUnread', unreadChanges)}</span>
      ) : (
        editCount > 0 && <span>{pluralMessage('edits', editCount)}</span>
      )}
    </span>
  );
}

/** Up and down lead to the neighbouring row, which is always drawn. */
function moveFocus(event: KeyboardEvent): void {
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  if (!next || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  next.querySelector('a')?.focus();
}
