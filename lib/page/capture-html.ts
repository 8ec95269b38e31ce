import type { Capture, Instant } from '../article/model';
import { captureDocument } from './capture';

/** Takes the text of a page as a server sent it: parsed without scripts, captured like the page a reader sees. */
export function captureHtml(page: {
  readonly html: string;
  readonly address: string;
  readonly now: Instant;
  readonly httpStatus: number;
}): Capture {
  const { html, address, now, httpStatus } = page;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return captureDocument(document, { address, now, origin: 'recheck', httpStatus }).capture;
}
