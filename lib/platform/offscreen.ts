import type { Capture } from '../article/model';
import { browser } from './browser';
import { answerOffscreen, askOffscreen } from './messenger';

/**
 * Chrome's background is a worker without DOMParser; a document of ours that nobody sees parses for it. Chrome 116+ only,
 * and unknown to the polyfill.
 */
interface OffscreenApi {
  readonly offscreen: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
    hasDocument(): Promise<boolean>;
  };
}

declare const chrome: OffscreenApi;

/** HTML and what is known of it besides. */
export interface HtmlPage {
  readonly html: string;
  readonly address: string;
  readonly now: number;
  readonly httpStatus: number;
}

/** A page that takes longer is given up: the largest of 130 real pages takes a tenth of a second. */
const PARSE_TIMEOUT_MS = 20_000;

let opening: Promise<void> | null = null;
let closing: Promise<void> = Promise.resolve();
/** Pages that are being parsed. */
let busy = 0;

/** Has a page parsed and captured in the offscreen document. Rejects where that fails or takes too long. */
export async function captureOffscreen(page: HtmlPage): Promise<unknown> {
  busy += 1;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error('parsing took too long'));
    // Whatever else is being parsed there is stuck behind it.
    void close();
  }, PARSE_TIMEOUT_MS);
  try {
    return await Promise.race([capture(page), late.promise]);
  } finally {
    clearTimeout(timer);
    busy -= 1;
  }
}

async function capture(page: HtmlPage): Promise<unknown> {
  opening ??= open();
  await opening;
  const reply = await askOffscreen('capture', page);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Gives the document's memory back, once nothing is being parsed in it. */
export async function closeOffscreen(): Promise<void> {
  if (busy === 0) await close();
}

async function close(): Promise<void> {
  opening = null;
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return;
  // Rejects where there is none.
  closing = chrome.offscreen.closeDocument().catch(() => {});
  await closing;
}

/** Answers, in the offscreen document, what the background asks. */
export function captureForBackground(capture: (page: HtmlPage) => Capture): void {
  answerOffscreen({
    capture: { parse: (request) => request as HtmlPage, answer: async (page) => capture(page) },
  });
}

async function open(): Promise<void> {
  try {
    // Else one that is about to go would be taken for open.
    await closing;
    // One may be left of a background that was put to sleep.
    if (await chrome.offscreen.hasDocument()) return;
    await chrome.offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the text of articles that are checked for edits.',
    });
  } catch (error) {
    opening = null;
    throw error;
  }
}
