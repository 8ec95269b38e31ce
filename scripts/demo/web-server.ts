import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface WebAnswer {
  /** 200 unless told. */
  readonly status?: number;
  /** Content type is UTF-8 HTML unless told. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Kept back for so long. */
  readonly delayMs?: number;
}

export interface WebServer {
  readonly port: number;
  close(): void;
}

/**
 * Serves every host name from one local port; the browsers are told to find their hosts here (scripts/browser).
 *
 * @param answer null is answered as 404
 */
export async function serveWeb(answer: (url: URL) => WebAnswer | null): Promise<WebServer> {
  const server = createServer(async (request, response) => {
    const found = answer(requestedUrl(request)) ?? {
      status: 404,
      body: '<!doctype html><title>Not found</title>',
    };
    await sleep(found.delayMs ?? 0);
    response.writeHead(found.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...found.headers,
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

/** Firefox reaches us as a proxy and sends whole addresses, Chromium sends the path and the host apart. */
function requestedUrl(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
}
