import { describe, expect, it } from 'vitest';
import type { Alert, AlertNews } from '../../lib/article/alert';
import type { AlertQueue } from '../../lib/article/alert-queue';
import {
  ARTICLE_MS,
  dueAt,
  EMPTY_QUEUE,
  GATHER_MS,
  SETTLE_MS,
  takeAlerts,
  withAlert,
  withoutArticle,
} from '../../lib/article/alert-queue';

const NOW = Date.UTC(2026, 2, 14, 9, 30);
const SECOND = 1000;

const CHANGED: AlertNews = { kind: 'changed', changeKind: 'number', earlier: '5', later: '2', more: 0 };

function alert(articleId: number, news: AlertNews = CHANGED, at = NOW): Alert {
  return { articleId, at, headline: `Article ${articleId}`, site: 'news.example', language: 'en', news };
}

function queueOf(...alerts: readonly (readonly [Alert, now: number])[]): AlertQueue {
  return alerts.reduce((queue, [one, now]) => withAlert(queue, one, now), EMPTY_QUEUE);
}

/** Ids of the articles told of at each notification, as an alarm set to `dueAt` would bring them. */
function run(queue: AlertQueue, from: number, until: number): [seconds: number, ids: number[]][] {
  const told: [number, number[]][] = [];
  let state = queue;
  for (let due = dueAt(state, from); due !== null && due <= until; due = dueAt(state, due)) {
    const taken = takeAlerts(state, Math.max(due, from));
    told.push([(due - NOW) / SECOND, taken.told.map(({ articleId }) => articleId)]);
    state = taken.queue;
  }
  return told;
}

describe('the alert queue', () => {
  it('waits a moment for others', () => {
    expect(dueAt(queueOf([alert(1), NOW]), NOW)).toBe(NOW + SETTLE_MS);
    expect(dueAt(EMPTY_QUEUE, NOW)).toBeNull();
  });

  it('tells what comes in a short time together', () => {
    const queue = queueOf([alert(1), NOW], [alert(2), NOW + 15 * SECOND], [alert(3), NOW + 30 * SECOND]);
    expect(run(queue, NOW + 30 * SECOND, NOW + 3_600_000)).toEqual([[50, [1, 2, 3]]]);
  });

  it('does not wait for ever where they keep coming', () => {
    const many = Array.from({ length: 12 }, (_, at) => [alert(at), NOW + at * 10 * SECOND] as const);
    expect(dueAt(queueOf(...many), NOW + 110 * SECOND)).toBe(NOW + GATHER_MS);
  });

  it('leaves two minutes between two notifications', () => {
    const first = takeAlerts(queueOf([alert(1), NOW]), NOW + SETTLE_MS).queue;
    const second = withAlert(first, alert(2), NOW + 25 * SECOND);
    expect(run(second, NOW + 25 * SECOND, NOW + 3_600_000)).toEqual([[140, [2]]]);
  });

  it('tells of one article at most every half hour, of others meanwhile', () => {
    const first = takeAlerts(queueOf([alert(1), NOW]), NOW).queue;
    const again = withAlert(withAlert(first, alert(1), NOW + 60 * SECOND), alert(2), NOW + 60 * SECOND);
    expect(run(again, NOW + 60 * SECOND, NOW + 2 * 3_600_000)).toEqual([
      [120, [2]],
      [ARTICLE_MS / SECOND, [1]],
    ]);
  });

  it('tells the latest of an article, once', () => {
    const later = alert(1, { ...CHANGED, later: '3' }, NOW + 5 * SECOND);
    const { told } = takeAlerts(queueOf([alert(1), NOW], [later, NOW + 5 * SECOND]), NOW + SETTLE_MS * 2);
    expect(told).toEqual([later]);
  });

  it('takes an event that is told twice as one', () => {
    const queue = queueOf([alert(1), NOW], [alert(1), NOW + SECOND]);
    expect(queue.waiting).toHaveLength(1);
  });

  it('keeps the graver of two alerts of an article', () => {
    const passage: AlertNews = { kind: 'passage', state: 'gone', earlier: 'A.', later: '', more: 0 };
    const queue = queueOf([alert(1, passage), NOW], [alert(1, CHANGED, NOW + 1), NOW + 1]);
    expect(queue.waiting.map(({ alert: { news, at } }) => [news.kind, at])).toEqual([['passage', NOW + 1]]);
  });

  it('says nothing of an article that was taken away and put back before anybody was told', () => {
    const queue = queueOf([alert(1, { kind: 'gone' }), NOW], [alert(1, { kind: 'back' }), NOW + SECOND]);
    expect(dueAt(queue, NOW + SECOND)).toBeNull();
  });

  it('forgets an article', () => {
    const queue = withoutArticle(queueOf([alert(1), NOW], [alert(2), NOW]), 1);
    expect(takeAlerts(queue, NOW + GATHER_MS).told.map(({ articleId }) => articleId)).toEqual([2]);
  });

  it('survives being stored', () => {
    const queue = queueOf([alert(1), NOW]);
    expect(JSON.parse(JSON.stringify(queue))).toEqual(queue);
  });

  it.each([
    ['back', -365],
    ['forward', 365],
  ])('is not kept waiting by a clock set %s by a year', (_, days) => {
    const told = takeAlerts(queueOf([alert(1), NOW]), NOW).queue;
    const queue = withAlert(told, alert(2), NOW);
    const later = NOW + days * 86_400_000;
    const due = Math.max(dueAt(queue, later) ?? Number.POSITIVE_INFINITY, later);
    expect(due - later).toBeLessThanOrEqual(GATHER_MS);
    expect(takeAlerts(queue, due).told.map(({ articleId }) => articleId)).toEqual([2]);
  });

  it('keeps the latest of more than anybody reads', () => {
    const many = Array.from({ length: 500 }, (_, at) => [alert(at), NOW + at] as const);
    const { waiting } = queueOf(...many);
    expect(waiting).toHaveLength(200);
    expect(waiting.at(-1)?.alert.articleId).toBe(499);
  });
});
