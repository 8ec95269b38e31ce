import type { Instant } from '../article/model';
import type { Watch } from '../article/watch';
import { PROVISIONAL_MS } from '../article/watch';
import type { Database, HostRecord, ReadTransaction } from './schema';
import { read, write } from './transaction';

/** Requests to publishers are counted by the hour. */
export const HOUR_MS = 3_600_000;

/** What a host may be asked, by what it was asked in the last hour. */
export interface HostBounds {
  readonly perHour: number;
  /** So much later than it could be at the earliest is due what has to wait, in milliseconds. */
  readonly spread: number;
}

/** A turn at a host, or when there may be one. */
export type Turn = { readonly granted: true } | { readonly granted: false; readonly notBefore: Instant };

/**
 * Counts a request to a host, if it may be made now. The article is due again a while later in the same transaction: a worker that ends in the middle of the request loses nothing and repeats nothing at once.
 */
export function takeTurn(
  db: Database,
  { host, articleId }: Pick<Watch, 'host' | 'articleId'>,
  now: Instant,
  { perHour, spread }: HostBounds,
): Promise<Turn> {
  return write(db, async (tx) => {
    const { requestedAt, notBefore } = await getHost(tx, host, now);
    const full = requestedAt.length >= perHour ? (requestedAt[0] ?? now) + HOUR_MS : 0;
    const free = Math.max(full, notBefore);
    const granted = free <= now;
    const watch = await tx.objectStore('watches').get(articleId);
    if (watch && watch.nextRecheckAt !== null) {
      const nextRecheckAt = granted ? now + PROVISIONAL_MS : free + spread;
      await tx.objectStore('watches').put({ ...watch, nextRecheckAt });
    }
    if (!granted) return { granted, notBefore: free };
    await tx.objectStore('hosts').put({ host, requestedAt: [...requestedAt, now], notBefore });
    return { granted };
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

/** When a host was asked last; null where it was not within the last hour. */
export function findLastRequest(db: Database, host: string, now: Instant): Promise<Instant | null> {
  return read(db, async (tx) => (await getHost(tx, host, now)).requestedAt.at(-1) ?? null);
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
