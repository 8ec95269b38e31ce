import type { Alert } from '../../article/alert';
import { NAMED_IN_DIGEST } from '../../article/alert';

/** What a notification is about: one article, or several, of which it names these. Null where it is none of ours. */
export type NotificationTarget =
  | { readonly articleId: number }
  | { readonly named: readonly number[] }
  | null;

/**
 * The id says what the notification is about, so that a click on one that is older than the background finds its way, so that
 * giving one a second time puts no second one beside it, and so that one goes with an article that it names. Chrome takes up
 * to 500 characters.
 */
export function notificationId(alerts: readonly Alert[]): string {
  const [first] = alerts;
  if (alerts.length === 1 && first) return articleNotification(first.articleId);
  const named = alerts.slice(0, NAMED_IN_DIGEST).map(({ articleId }) => articleId);
  return `digest:${first?.at ?? 0}:${named.join(',')}`;
}

/** The id of the notification about one article. */
export function articleNotification(articleId: number): string {
  return `article:${articleId}`;
}

/** Reads an id; a digest given by an earlier release names nobody. */
export function targetOf(id: string): NotificationTarget {
  if (id.startsWith('digest:')) {
    const [, , named = ''] = id.split(':');
    return { named: named.split(',').filter(Boolean).map(Number) };
  }
  const [, articleId] = /^article:(\d{1,15})$/.exec(id) ?? [];
  return articleId === undefined ? null : { articleId: Number(articleId) };
}
