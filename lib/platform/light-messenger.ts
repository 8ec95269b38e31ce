import type { PageMessages, Reply, TabMessages } from './messages';

/**
 * Messages for the small script that runs on every page, without the polyfill's weight. Chrome 126+ and Firefox 146+
 * give content scripts `chrome.runtime` with promises under Manifest V3; a listener answers through its callback, the one
 * way that both understand without the polyfill.
 */
interface LightRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: LightListener): void;
    removeListener(listener: LightListener): void;
  };
}

type LightListener = (
  message: { channel?: unknown; type?: unknown } | null,
  sender: { id?: string },
  respond: (reply: Reply<unknown>) => void,
) => boolean;

declare const chrome: { readonly runtime: LightRuntime };

/** As askFromPage of messenger.ts. */
export async function askLightly<Type extends keyof PageMessages>(
  type: Type,
  request: PageMessages[Type][0],
): Promise<Reply<PageMessages[Type][1]>> {
  let reply: unknown;
  try {
    reply = await chrome.runtime.sendMessage({ channel: 'page', type, request });
  } catch {
    // The extension was updated or taken away under this script.
  }
  return (reply as Reply<PageMessages[Type][1]> | undefined) ?? { ok: false, error: 'unreachable' };
}

/** Answers one kind of tab message until the signal aborts. */
export function answerLightly<Type extends keyof TabMessages>(
  type: Type,
  answer: () => TabMessages[Type][1],
  signal: AbortSignal,
): void {
  const listener: LightListener = (message, sender, respond) => {
    if (sender.id === chrome.runtime.id && message?.channel === 'tab' && message.type === type) {
      respond({ ok: true, value: answer() });
    }
    return false;
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listener));
}
