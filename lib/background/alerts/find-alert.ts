import type { Alert, AlertNews } from '../../article/alert';
import { changedNews, passageNews } from '../../article/alert';
import { alertModeOf } from '../../article/alert-mode';
import type { Article } from '../../article/model';
import type { RecheckEvent } from '../../article/recheck-event';
import type { Settings } from '../../article/settings';
import { isNotifying } from '../../article/settings';
import { loadAlerts } from '../../db/alerts';
import type { Database } from '../../db/open';
import { getArticle } from '../../db/read-articles';
import { loadHistory } from '../../db/read-history';
import type { AlertRecord } from '../../db/schema';
import { followPassages } from './follow-passages';

/**
 * What a reader is told of an event; null where nothing. A passage they watch comes before everything else, and no mode and
 * no choice of kinds holds it back: they asked for it by name.
 */
export async function findAlert(
  db: Database,
  event: RecheckEvent,
  settings: Settings,
): Promise<Alert | null> {
  const article = await getArticle(db, event.articleId);
  if (!article) return null;
  const alerts = await loadAlerts(db, article.id);
  const news = await findNews(db, event, { article, alerts, settings });
  if (!news) return null;
  const { id, headline, site, language } = article;
  return { articleId: id, at: event.at, headline, site, language, news };
}

interface Wishes {
  readonly article: Article;
  readonly alerts: AlertRecord;
  readonly settings: Settings;
}

async function findNews(db: Database, event: RecheckEvent, wishes: Wishes): Promise<AlertNews | null> {
  const { article, alerts, settings } = wishes;
  const notifies = alertModeOf(alerts.mode, article.site, settings.siteAlerts) === 'notify';
  if (event.kind === 'gone' || event.kind === 'back') return notifies ? { kind: event.kind } : null;
  if (event.kind !== 'changed') return null;
  const passages = passageNews(await followPassages(db, alerts));
  if (passages) return passages;
  if (!notifies) return null;
  const newest = await findNewestEdit(db, event.since);
  return changedNews(event.since, newest, (change) => isNotifying(change, settings));
}

/** The edit that an event is about, where it is not all that is unread; null otherwise. */
async function findNewestEdit(db: Database, since: Extract<RecheckEvent, { kind: 'changed' }>['since']) {
  const history = await loadHistory(db, since.articleId);
  const [newest] = history?.edits ?? [];
  return newest && newest.later === since.later && newest.earlier !== since.earlier ? newest : null;
}
