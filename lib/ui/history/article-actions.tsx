import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { message, pluralMessage } from '../../platform/i18n';
import { TwoSteps } from '../two-steps';
import type { ArchiveServices } from './archive/services';
import { ExportMenu } from './export-menu';
import type { HistoryBrowser } from './services';

interface ArticleActionsProps {
  readonly article: Article;
  readonly browser: HistoryBrowser;
  readonly archive: ArchiveServices;
  readonly onChanged: () => void;
}

/** What can be done with an article: mark it as read, forget it. */
export function ArticleActions({ article, browser, archive, onChanged }: ArticleActionsProps) {
  const [failed, setFailed] = useState(false);
  const ask = async (type: 'markAsRead' | 'forgetArticle') => {
    const reply = await browser.askBackground(type, { articleId: article.id });
    setFailed(!reply.ok);
    if (reply.ok) onChanged();
  };
  return (
    <div class="actions">
      {article.unreadChanges > 0 && (
        <button type="button" onClick={() => void ask('markAsRead')}>
          {message('actionMarkAsRead')}
        </button>
      )}
      <ExportMenu
        label={message('saveArticle')}
        forms={['report', 'csv', 'atom', 'archive']}
        scope={{ of: 'article', name: article.canonicalUrl, articles: [article.id] }}
        services={archive}
      />
      <TwoSteps
        label={message('actionForget')}
        question={pluralMessage('confirmForget', article.snapshotCount)}
        confirm={message('actionForgetNow')}
        onConfirm={() => void ask('forgetArticle')}
      />
      <KeepForEver articleId={article.id} archive={archive} />
      {failed && <p role="alert">{message('failureAction')}</p>}
    </div>
  );
}

interface KeepForEverProps {
  readonly articleId: number;
  readonly archive: ArchiveServices;
}

/** Whether all snapshots of the article stay, however old they become. */
function KeepForEver({ articleId, archive }: KeepForEverProps) {
  const [isKept, setIsKept] = useState<boolean | null>(null);
  useEffect(() => {
    archive.isKeptForEver(articleId).then(setIsKept, () => setIsKept(null));
  }, [archive, articleId]);
  if (isKept === null) return null;
  const change = (wanted: boolean) => {
    setIsKept(wanted);
    archive.keepForEver(articleId, wanted).catch(() => setIsKept(!wanted));
  };
  return (
    <label class="switch">
      <input type="checkbox" checked={isKept} onChange={(event) => change(event.currentTarget.checked)} />
      {message('keepForEver')}
    </label>
  );
}
