import type { Alert, AlertNews } from '../../article/alert';
import { changedNews, passageNews } from '../../article/alert';
import { alertModeOf } from '../../article/alert-mode';
import type { FollowedPassage } from '../../article/passage';
import type { RecheckEvent } from '../../article/recheck-event';
import type { Settings } from '../../article/settings';
import { isNotifying } from '../../article/settings';
import { loadAlerts } from '../../db/alerts';
import type { Database } from '../../db/open';
import { getArticle } from '../../db/read-articles';
import { loadHistory } from '../../db/read-history';
import { followPassages } from './follow-passages';

/** What an event comes to. */
interface Found {
  /** What the reader is told; null where nothing. */
  readonly alert: Alert | null;
  /** The passages of the article, to be kept as they stand after it once the alert is safe. */
  readonly followed: readonly FollowedPassage[];
}

/**
 * Looks for what a reader is told of an event. A passage they watch comes before everything else, and no mode and no choice of
 * kinds holds it back: they asked for it by name. Nothing is stored.
 */
export async function findAlert(db: Database, event: RecheckEvent, settings: Settings): Promise<Found> {
  const article = await getArticle(db, event.articleId);
  if (!article) return { alert: null, followed: [] };
  const alerts = await loadAlerts(db, article.id);
  const followed = event.kind === 'changed' ? await followPassages(db, alerts) : [];
  const notifies = alertModeOf(alerts.mode, article.site, settings.siteAlerts) === 'notify';
  const news = passageNews(followed) ?? (notifies ? await findNews(db, event, settings) : null);
  const { id, headline, site, language } = article;
  const alert = news && { articleId: id, at: event.at, headline, site, language, news };
  return { alert, followed };
}

async function findNews(db: Database, event: RecheckEvent, settings: Settings): Promise<AlertNews | null> {
  if (event.kind === 'gone' || event.kind === 'back') return { kind: event.kind };
  if (event.kind !== 'changed') return null;
  const newest = await findNewestEdit(db, event.since);
  return changedNews(event.since, newest, (change) => isNotifying(change, settings));
}

/** The edit that an event is about, where it is not all that is unread; null otherwise. */
async function findNewestEdit(db: Database, since: Extract<RecheckEvent, { kind: 'changed' }>['since']) {
  const history = await loadHistory(db, since.articleId);
  const [newest] = history?.edits ?? [];
  return newest && newest.later === since.later && newest.earlier !== since.earlier ? newest : null;
}
