import type { Alert, AlertNews } from './alert';
import type { Instant } from './model';

/**
 * Alerts on their way to the reader. Several that come in a short time are told in one notification, and no article is
 * told of too often. Plain data, so that it outlives the background's sleep and the browser's restart.
 */
export interface AlertQueue {
  /** At most one per article, oldest first. */
  readonly waiting: readonly { readonly alert: Alert; readonly since: Instant }[];
  /** When the last one came in. */
  readonly lastAt: Instant;
  /** When the last notification was given. */
  readonly toldAt: Instant;
  /** When each article was last told of, as long as it matters. */
  readonly articles: readonly { readonly id: number; readonly at: Instant }[];
}

export const EMPTY_QUEUE: AlertQueue = { waiting: [], lastAt: 0, toldAt: 0, articles: [] };

/** A recheck run finds one article after the other; the notification waits until it has been still for this long, */
export const SETTLE_MS = 20_000;
/** but no longer than this. Also the shortest time between two notifications. */
export const GATHER_MS = 2 * 60_000;
/** A story under way changes every few minutes; its reader hears of it at most this often. */
export const ARTICLE_MS = 30 * 60_000;

/** More than anybody reads; the oldest are dropped, their articles stay in the lists. */
const WAITING_LIMIT = 200;

/** Adds an alert. An article's earlier one gives way, unless it is the graver. */
export function withAlert(queue: AlertQueue, alert: Alert, now: Instant): AlertQueue {
  const sober = soberQueue(queue, now);
  const before = sober.waiting.find((one) => one.alert.articleId === alert.articleId);
  const others = sober.waiting.filter((one) => one !== before);
  if (before && cancelsOut(before.alert.news, alert.news)) return { ...sober, waiting: others };
  const graver = before && rank(before.alert.news) > rank(alert.news) ? before.alert : alert;
  const next = { alert: { ...graver, at: alert.at }, since: before?.since ?? now };
  return { ...sober, waiting: [...others, next].slice(-WAITING_LIMIT), lastAt: now };
}

/** When the next notification is due, quiet hours apart; null where nothing waits. */
export function dueAt(queue: AlertQueue, now: Instant): Instant | null {
  const { waiting, lastAt, toldAt, articles } = soberQueue(queue, now);
  const held = waiting.map(({ alert }) => heldUntil(articles, alert.articleId));
  if (held.length === 0) return null;
  const oldest = Math.min(...waiting.map(({ since }) => since));
  const settled = Math.min(lastAt + SETTLE_MS, oldest + GATHER_MS);
  const free = toldAt === 0 ? 0 : toldAt + GATHER_MS;
  return Math.max(settled, free, Math.min(...held));
}

/** What is told at `now`, and the queue after that. Alerts of articles that were told of a short while ago stay. */
export function takeAlerts(queue: AlertQueue, now: Instant): { told: readonly Alert[]; queue: AlertQueue } {
  const sober = soberQueue(queue, now);
  const isFree = ({ alert }: AlertQueue['waiting'][number]) =>
    heldUntil(sober.articles, alert.articleId) <= now;
  const told = sober.waiting.filter(isFree).map(({ alert }) => alert);
  if (told.length === 0) return { told, queue: sober };
  const recent = sober.articles.filter(({ at }) => at + ARTICLE_MS > now);
  const articles = [...recent, ...told.map(({ articleId }) => ({ id: articleId, at: now }))];
  const waiting = sober.waiting.filter((one) => !isFree(one));
  return { told, queue: { ...sober, waiting, toldAt: now, articles } };
}

/** Without the alerts of an article that was read or forgotten. */
export function withoutArticle(queue: AlertQueue, articleId: number): AlertQueue {
  return { ...queue, waiting: queue.waiting.filter(({ alert }) => alert.articleId !== articleId) };
}

function heldUntil(articles: AlertQueue['articles'], articleId: number): Instant {
  const told = articles.findLast(({ id }) => id === articleId);
  return told ? told.at + ARTICLE_MS : 0;
}

/** Taken away and put back before anybody was told: nothing happened. */
function cancelsOut(before: AlertNews, after: AlertNews): boolean {
  return before.kind === 'gone' && after.kind === 'back';
}

const RANKS: { readonly [Kind in AlertNews['kind']]: number } = { changed: 0, gone: 1, back: 1, passage: 2 };

function rank({ kind }: AlertNews): number {
  return RANKS[kind];
}

/**
 * Times ahead of now come from a clock that was wrong; left alone, they would keep everything waiting until it is that
 * late. They are taken as long ago.
 */
function soberQueue(queue: AlertQueue, now: Instant): AlertQueue {
  const past = (at: Instant) => (at > now ? 0 : at);
  return {
    waiting: queue.waiting.map(({ alert, since }) => ({ alert, since: past(since) })),
    lastAt: past(queue.lastAt),
    toldAt: past(queue.toldAt),
    articles: queue.articles.filter(({ at }) => at <= now),
  };
}
