import { isLocalAddress } from '../../article/local-address';
import type { Instant } from '../../article/model';
import type { FetchFailure, Validators } from '../../article/watch';
import { decodeHtml } from './decode-html';

/** What came of asking a publisher for an article. */
export type FetchResult =
  | {
      readonly outcome: 'page';
      readonly html: string;
      readonly status: number;
      /** Where redirects led to. */
      readonly address: string;
      readonly isRedirected: boolean;
      readonly validators: Validators;
    }
  | { readonly outcome: 'not-modified' }
  | { readonly outcome: 'gone'; readonly status: number }
  | { readonly outcome: 'failed'; readonly reason: FetchFailure; readonly retryAfterMs: number | null };

/** Bounds of one request. The largest of 130 real article pages had 4 MB of HTML. */
const MAX_BYTES = 10_000_000;
const MAX_MS = 20_000;

/** A server that asks for more than this is asked again by the schedule, not by its word. */
const MAX_RETRY_AFTER_MS = 86_400_000;

const GONE: readonly number[] = [404, 410, 451];

export interface FetchPorts {
  readonly fetch: typeof fetch;
  /** Whether the browser lets the extension read this address; asked again for the end of a redirect. */
  readonly mayRead: (address: string) => Promise<boolean>;
  readonly now: () => Instant;
}

/**
 * Asks the publisher for an article as a stranger would: no cookies, no referrer, not from the cache. Never throws; every
 * failure is a value.
 */
export async function fetchArticle(
  address: string,
  validators: Validators,
  ports: FetchPorts,
): Promise<FetchResult> {
  const deadline = AbortSignal.timeout(MAX_MS);
  try {
    const objection = await findObjection(address, ports);
    if (objection) return failed(objection);
    const response = await ports.fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: conditional(validators),
      signal: deadline,
    });
    return await readResponse(response, ports);
  } catch {
    return failed(deadline.aborted ? 'timeout' : 'unreachable');
  }
}

async function readResponse(response: Response, ports: FetchPorts): Promise<FetchResult> {
  const answer = judgeStatus(response, ports.now());
  const objection = answer ? null : await findObjection(response.url, ports);
  if (answer || objection) {
    await response.body?.cancel();
    return answer ?? failed(objection ?? 'refused');
  }
  const contentType = response.headers.get('content-type');
  if (contentType && !/html/i.test(contentType)) {
    await response.body?.cancel();
    return failed('not-html');
  }
  const bytes = await readCapped(response);
  if (!bytes) return failed('too-large');
  return {
    outcome: 'page',
    html: decodeHtml(bytes, contentType),
    status: response.status,
    address: response.url,
    isRedirected: response.redirected,
    validators: {
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    },
  };
}

function judgeStatus(response: Response, now: Instant): FetchResult | null {
  const { status } = response;
  if (status === 304) return { outcome: 'not-modified' };
  if (GONE.includes(status)) return { outcome: 'gone', status };
  if (status >= 500) return failed('server-error', retryAfter(response, now));
  return status >= 400 ? failed('refused', retryAfter(response, now)) : null;
}

/** The body, or null where it is over the bound; no more than the bound is ever held. */
async function readCapped(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const step = await reader?.read();
    if (!step?.value) break;
    length += step.value.length;
    if (length > MAX_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(step.value);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

async function findObjection(address: string, { mayRead }: FetchPorts): Promise<FetchFailure | null> {
  if (isLocalAddress(address)) return 'local-address';
  return (await mayRead(address)) ? null : 'no-access';
}

function conditional({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  };
}

/** Retry-After in milliseconds: seconds or an HTTP date by the server's own clock (RFC 9110, 10.2.3); null where absent. */
function retryAfter(response: Response, now: Instant): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const ms = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - (Date.parse(response.headers.get('date') ?? '') || now);
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS) : null;
}

function failed(reason: FetchFailure, retryAfterMs: number | null = null): FetchResult {
  return { outcome: 'failed', reason, retryAfterMs };
}
