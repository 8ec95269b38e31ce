import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_VALIDATORS } from '../../../lib/article/watch';
import { fetchArticle } from '../../../lib/background/recheck/fetch-article';

const ADDRESS = 'https://news.example/ferry';
const NOW = Date.UTC(2026, 2, 14);

function page(init: ResponseInit & { url?: string; body?: BodyInit | null } = {}): Response {
  const { url = ADDRESS, body = '<p>Text', ...rest } = init;
  const headers = { 'content-type': 'text/html', ...rest.headers };
  const response = new Response(body, { ...rest, headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

const mayReadMost = async (asked: string) => !asked.includes('forbidden');

function ask(
  answer: Response | Promise<Response> | (() => Promise<Response>),
  address = ADDRESS,
  mayRead: (asked: string) => Promise<boolean> = mayReadMost,
) {
  const fetch = vi.fn(async () => (typeof answer === 'function' ? answer() : answer));
  const result = fetchArticle(address, NO_VALIDATORS, { fetch, mayRead, now: () => NOW });
  return { fetch, result };
}

afterEach(() => vi.useRealTimers());

describe('fetchArticle', () => {
  it('asks as a stranger', async () => {
    const { fetch, result } = ask(page());
    await result;
    expect(fetch.mock.calls[0]).toMatchObject([
      ADDRESS,
      { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', headers: {} },
    ]);
  });

  it('answers the page and what it says of its version', async () => {
    const headers = { etag: '"1"', 'last-modified': 'Sat, 14 Mar 2026 00:00:00 GMT' };
    expect(await ask(page({ headers })).result).toMatchObject({
      outcome: 'page',
      html: '<p>Text',
      validators: { etag: '"1"', lastModified: 'Sat, 14 Mar 2026 00:00:00 GMT' },
    });
  });

  it('asks whether there is a newer version', async () => {
    const fetch = vi.fn(async () => page({ status: 304, body: null }));
    const validators = { etag: '"1"', lastModified: 'yesterday' };
    const ports = { fetch, mayRead: async () => true, now: () => NOW };
    expect(await fetchArticle(ADDRESS, validators, ports)).toEqual({ outcome: 'not-modified' });
    expect(fetch.mock.calls[0]).toMatchObject([
      ADDRESS,
      { headers: { 'If-None-Match': '"1"', 'If-Modified-Since': 'yesterday' } },
    ]);
  });

  it.each([
    [404, { outcome: 'gone', status: 404 }],
    [410, { outcome: 'gone', status: 410 }],
    [451, { outcome: 'gone', status: 451 }],
    [403, { outcome: 'failed', reason: 'refused', retryAfterMs: null }],
    [500, { outcome: 'failed', reason: 'server-error', retryAfterMs: null }],
  ])('words status %i', async (status, result) => {
    expect(await ask(page({ status })).result).toEqual(result);
  });

  it.each([
    ['120', 120_000],
    ['Sat, 14 Mar 2026 01:00:00 GMT', 3_600_000],
    ['999999999', 86_400_000],
    ['-5', 0],
    ['soon', null],
  ])('reads Retry-After %s', async (value, retryAfterMs) => {
    const answer = page({ status: 503, headers: { 'retry-after': value } });
    expect(await ask(answer).result).toMatchObject({ retryAfterMs });
  });

  it.each([
    ['http://localhost/ferry', 'local-address'],
    ['http://192.168.0.1/ferry', 'local-address'],
    ['https://forbidden.example/ferry', 'no-access'],
  ])('asks nothing of %s', async (address, reason) => {
    const { fetch, result } = ask(page(), address);
    expect(await result).toMatchObject({ outcome: 'failed', reason });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['http://127.0.0.1:8080/ferry', 'local-address'],
    ['https://forbidden.example/ferry', 'no-access'],
  ])('reads nothing from the end of a redirect to %s', async (url, reason) => {
    expect(await ask(page({ url })).result).toMatchObject({ outcome: 'failed', reason });
  });

  it('reads nothing that is not HTML', async () => {
    const answer = page({ headers: { 'content-type': 'video/mp4' } });
    expect(await ask(answer).result).toMatchObject({ reason: 'not-html' });
  });

  it('stops reading a page without end', async () => {
    let sent = 0;
    const isCancelled = vi.fn();
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel: isCancelled,
    });
    expect(await ask(page({ body: endless })).result).toMatchObject({ reason: 'too-large' });
    expect(sent).toBeLessThan(15_000_000);
    expect(isCancelled).toHaveBeenCalled();
  });

  it('gives up a server that hangs', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const hanging = () => Promise.reject(new DOMException('', 'TimeoutError'));
    expect(await ask(hanging).result).toMatchObject({ reason: 'timeout' });
    vi.restoreAllMocks();
  });

  it('words a redirect loop, a refused connection and whatever else fails as unreachable', async () => {
    const failing = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(failing).result).toMatchObject({ reason: 'unreachable' });
    const mayRead = () => Promise.reject(new TypeError('Invalid pattern'));
    expect(await ask(page(), ADDRESS, mayRead).result).toMatchObject({ reason: 'unreachable' });
  });
});
