import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { OffscreenMessages, OwnPageMessages, PageMessages, Reply, TabMessages } from './messages';

/**
 * Typed messages over the browser's runtime. Page messages come from content scripts, own-page messages from our own
 * extension pages; the two are registered apart, and who sent a message is checked before its handler sees it.
 */

type Channel = 'page' | 'own-page' | 'tab' | 'offscreen';

interface Envelope {
  readonly channel: Channel;
  readonly type: string;
  readonly request: unknown;
}

/** Where a page message came from: the tab and the address the browser holds for the sending frame. */
export interface PageSender {
  /** NO_TAB where the tab is closed already. */
  readonly tabId: number;
  readonly address: string;
}

/** No tab has this number. */
export const NO_TAB = -1;

/** Turns an untrusted request into a typed one; null refuses it. */
export type Parser<T> = (request: unknown) => T | null;

export interface Endpoint<Request, Answer, Sender> {
  readonly parse: Parser<Request>;
  readonly answer: (request: Request, sender: Sender) => Promise<Answer>;
}

export type Endpoints<Messages extends Record<keyof Messages, [unknown, unknown]>, Sender> = {
  readonly [Type in keyof Messages]: Endpoint<Messages[Type][0], Messages[Type][1], Sender>;
};

type LooseEndpoint<Sender> = Endpoint<unknown, unknown, Sender>;

/** Answers messages from content scripts in the top frame of a tab. */
export function answerPages(endpoints: Endpoints<PageMessages, PageSender>): void {
  listen('page', endpoints as Record<string, LooseEndpoint<PageSender>>, pageSender);
}

/** Answers messages from our own pages. */
export function answerOwnPages(endpoints: Endpoints<OwnPageMessages, null>): void {
  listen('own-page', endpoints as Record<string, LooseEndpoint<null>>, ownPageSender);
}

/** Answers, in a content script, messages from our own background and pages. */
export function answerInTab(endpoints: Partial<Endpoints<TabMessages, null>>, signal: AbortSignal): void {
  listen('tab', endpoints as Record<string, LooseEndpoint<null>>, extensionSender, signal);
}

/** Answers, in the offscreen document, messages from our own background. */
export function answerOffscreen(endpoints: Endpoints<OffscreenMessages, null>): void {
  listen('offscreen', endpoints as Record<string, LooseEndpoint<null>>, backgroundSender);
}

/** Asks the offscreen document from the background. */
export function askOffscreen<Type extends keyof OffscreenMessages>(
  type: Type,
  request: OffscreenMessages[Type][0],
): Promise<Reply<OffscreenMessages[Type][1]>> {
  return ask('offscreen', type, request);
}

/** Asks the background from a content script. Failure to reach it is a value too ('unreachable'). */
export function askFromPage<Type extends keyof PageMessages>(
  type: Type,
  request: PageMessages[Type][0],
): Promise<Reply<PageMessages[Type][1]>> {
  return ask('page', type, request);
}

/** Asks the background from one of our own pages. */
export function askBackground<Type extends keyof OwnPageMessages>(
  type: Type,
  request: OwnPageMessages[Type][0],
): Promise<Reply<OwnPageMessages[Type][1]>> {
  return ask('own-page', type, request);
}

/** Asks the content script in a tab's top frame; 'unreachable' where none runs. */
export async function askTab<Type extends keyof TabMessages>(
  tabId: number,
  type: Type,
  request: TabMessages[Type][0],
): Promise<Reply<TabMessages[Type][1]>> {
  try {
    const envelope: Envelope = { channel: 'tab', type, request };
    return asReply(await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
  } catch {
    return { ok: false, error: 'unreachable' };
  }
}

async function ask<T>(channel: Channel, type: string, request: unknown): Promise<Reply<T>> {
  try {
    const envelope: Envelope = { channel, type, request };
    return asReply(await browser.runtime.sendMessage(envelope));
  } catch {
    return { ok: false, error: 'unreachable' };
  }
}

function asReply<T>(answer: unknown): Reply<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
    ? (answer as Reply<T>)
    : { ok: false, error: 'unreachable' };
}

function listen<Sender>(
  channel: Channel,
  endpoints: Record<string, LooseEndpoint<Sender>>,
  identify: (sender: Runtime.MessageSender, type: string) => Sender | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> | undefined => {
    if (!isEnvelope(message) || message.channel !== channel) return undefined;
    const known = identify(sender, message.type);
    const endpoint = Object.hasOwn(endpoints, message.type) ? endpoints[message.type] : undefined;
    // In a tab, several of our scripts listen; whoever has no such endpoint leaves the message to the others.
    if (!endpoint && channel === 'tab') return undefined;
    if (known === undefined || !endpoint) return Promise.resolve({ ok: false, error: 'refused' });
    return answer(endpoint, message.request, known);
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

async function answer<Sender>(
  endpoint: LooseEndpoint<Sender>,
  request: unknown,
  sender: Sender,
): Promise<Reply<unknown>> {
  const parsed = endpoint.parse(request);
  if (parsed === null && request !== null) return { ok: false, error: 'malformed' };
  try {
    return { ok: true, value: await endpoint.answer(parsed, sender) };
  } catch (error) {
    // Loud in our own console, a value for the asker.
    console.error('Late Edition:', error);
    return { ok: false, error: error instanceof Error ? error.message : 'failed' };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'channel' in message && 'type' in message;
}

/**
 * Chrome 126+ counts a document that goes into the back-forward cache as another frame than 0 from the moment it is
 * hidden, when it says what was read. Our scripts run in top frames only.
 */
type LivelySender = Runtime.MessageSender & { readonly documentLifecycle?: string };

function pageSender(sender: LivelySender, type: string): PageSender | undefined {
  if (type === 'articleLeft' && isOfClosedTab(sender)) return { tabId: NO_TAB, address: sender.url ?? '' };
  const isTopFrame = sender.frameId === 0 || sender.documentLifecycle === 'cached';
  if (sender.id !== browser.runtime.id || !isTopFrame) return undefined;
  const address = sender.url ?? sender.tab?.url;
  return sender.tab?.id === undefined || address === undefined
    ? undefined
    : { tabId: sender.tab.id, address };
}

/** A page whose tab is being closed: Firefox (153) delivers its last message without tab and frame. */
function isOfClosedTab({ id, tab, frameId }: LivelySender): boolean {
  return id === browser.runtime.id && tab === undefined && frameId === undefined;
}

function ownPageSender(sender: Runtime.MessageSender): null | undefined {
  const ours = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
  return ours ? null : undefined;
}

function extensionSender(sender: Runtime.MessageSender): null | undefined {
  return sender.id === browser.runtime.id ? null : undefined;
}

/** Content scripts have our id too, and a tab. */
function backgroundSender(sender: Runtime.MessageSender): null | undefined {
  return sender.tab ? undefined : extensionSender(sender);
}
