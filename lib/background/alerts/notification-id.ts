import type { Alert } from '../../article/alert';

/** What a click on a notification opens: an article, or the list of all. */
export type NotificationTarget = { readonly articleId: number } | 'list' | null;

/**
 * The id says what the notification is about, so that a click on one that is older than the background finds its way, and
 * so that giving one a second time puts no second one beside it.
 */
export function notificationId(alerts: readonly Alert[]): string {
  const [first] = alerts;
  return alerts.length === 1 && first ? articleNotification(first.articleId) : `digest:${first?.at ?? 0}`;
}

/** The id of the notification about one article. */
export function articleNotification(articleId: number): string {
  return `article:${articleId}`;
}

/** Null where the id is none of ours. */
export function targetOf(id: string): NotificationTarget {
  if (id.startsWith('digest:')) return 'list';
  const [, articleId] = /^article:(\d{1,15})$/.exec(id) ?? [];
  return articleId === undefined ? null : { articleId: Number(articleId) };
}
