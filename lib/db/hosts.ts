import type { Instant } from '../article/model';
import type { Watch } from '../article/watch';
import { PROVISIONAL_MS } from '../article/watch';
import type { Database, HostRecord, ReadTransaction } from './schema';
import { read, write } from './transaction';
import { findWatch, putWatch } from './watches';

/** Requests to publishers are counted by the hour. */
const HOUR_MS = 3_600_000;

/** A turn at a host, or when there may be one; null where the article was forgotten meanwhile. */
export type Turn =
  | { readonly granted: true }
  | { readonly granted: false; readonly notBefore: Instant | null };

/** What a host was asked lately. */
export interface HostState {
  /** Null where it was not asked within the last hour. */
  readonly lastRequestAt: Instant | null;
  /** In the past where it may be asked now. */
  readonly freeAt: Instant;
}

export function loadHostState(db: Database, host: string, now: Instant, perHour: number): Promise<HostState> {
  return read(db, async (tx) => {
    const record = await getHost(tx, host, now);
    return { lastRequestAt: record.requestedAt.at(-1) ?? null, freeAt: freeAt(record, perHour) };
  });
}

/**
 * Counts a request to a host, if it may be made now. The article is due again a while later in the same transaction: a worker
 * that ends in the middle of the request loses nothing and repeats nothing at once.
 */
export function takeTurn(
  db: Database,
  { host, articleId }: Pick<Watch, 'host' | 'articleId'>,
  now: Instant,
  perHour: number,
): Promise<Turn> {
  return write(db, async (tx) => {
    const record = await getHost(tx, host, now);
    const notBefore = freeAt(record, perHour);
    if (notBefore > now) return { granted: false, notBefore };
    const watch = await findWatch(tx, articleId);
    if (!watch) return { granted: false, notBefore: null };
    await tx.objectStore('hosts').put({ ...record, requestedAt: [...record.requestedAt, now] });
    if (watch.nextRecheckAt !== null) {
      const { dueSince: _waited, ...rest } = watch;
      await putWatch(tx, { ...rest, nextRecheckAt: now + PROVISIONAL_MS });
    }
    return { granted: true };
  });
}

/** Articles of a host that is full are due one after the other as it becomes free, in the order given. */
export function queueUp(
  db: Database,
  articleIds: readonly number[],
  notBefore: Instant,
  perHour: number,
): Promise<void> {
  return write(db, async (tx) => {
    for (const [place, articleId] of articleIds.entries()) {
      const watch = await findWatch(tx, articleId);
      if (!watch || watch.nextRecheckAt === null) continue;
      const dueSince = watch.dueSince ?? watch.nextRecheckAt;
      const nextRecheckAt = Math.round(notBefore + (place * HOUR_MS) / perHour);
      await putWatch(tx, { ...watch, nextRecheckAt, dueSince });
    }
  });
}

/** A host asks not to be asked before a time. */
export function restHost(db: Database, host: string, notBefore: Instant, now: Instant): Promise<void> {
  return write(db, async (tx) => {
    const record = await getHost(tx, host, now);
    await tx.objectStore('hosts').put({ ...record, notBefore: Math.max(record.notBefore, notBefore) });
  });
}

/** Counts what a redirect has cost besides. */
export function countRequest(db: Database, host: string, now: Instant): Promise<void> {
  return write(db, async (tx) => {
    const record = await getHost(tx, host, now);
    await tx.objectStore('hosts').put({ ...record, requestedAt: [...record.requestedAt, now] });
  });
}

/** Requests of the last hour to all hosts; forgets what is older. */
export function countRequests(db: Database, now: Instant): Promise<number> {
  return write(db, async (tx) => {
    const store = tx.objectStore('hosts');
    let count = 0;
    for (const record of await store.getAll()) {
      const left = recent(record, now);
      count += left.requestedAt.length;
      if (left.requestedAt.length === 0 && left.notBefore <= now) await store.delete(record.host);
    }
    return count;
  });
}

async function getHost(tx: ReadTransaction, host: string, now: Instant): Promise<HostRecord> {
  const record = await tx.objectStore('hosts').get(host);
  return recent(record ?? { host, requestedAt: [], notBefore: 0 }, now);
}

/** No host is left alone for longer than this by its own wish; a clock set back could make it a year. */
const LONGEST_REST_MS = 24 * HOUR_MS;

function recent({ host, requestedAt, notBefore }: HostRecord, now: Instant): HostRecord {
  return {
    host,
    requestedAt: requestedAt.filter((at) => at > now - HOUR_MS && at <= now),
    notBefore: notBefore > now + LONGEST_REST_MS ? 0 : notBefore,
  };
}

function freeAt({ requestedAt, notBefore }: HostRecord, perHour: number): Instant {
  const slot = requestedAt.at(-perHour);
  return Math.max(slot === undefined ? 0 : slot + HOUR_MS, notBefore);
}
