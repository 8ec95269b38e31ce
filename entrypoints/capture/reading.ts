import { withoutFragment } from '../../lib/article/address';
import type { CaptureOutcome } from '../../lib/article/outcome';
import { runVisit } from '../../lib/page/visit';
import { answerInTab, askFromPage } from '../../lib/platform/messenger';
import { captureLive } from './capture-live';
import { createDisplay } from './display';

/** The reading under way in this document's isolated world; a script injected again finds it here. */
const READING = Symbol.for('late-edition-reading');
type Scope = typeof globalThis & { [READING]?: AbortController };

/** Starts reading the document; a reading of an earlier address in the same document ends first. */
export function startReading(): void {
  const scope: Scope = globalThis;
  scope[READING]?.abort();
  const reading = new AbortController();
  scope[READING] = reading;
  read(withoutFragment(location.href), reading.signal).catch(report);
  endWithAddress(reading);
}

async function read(address: string, signal: AbortSignal): Promise<void> {
  let latest: CaptureOutcome | null = null;
  const display = createDisplay(address, signal);
  answerInTab(display.endpoints, signal);
  signal.addEventListener('abort', () => {
    if (!latest || !('snapshot' in latest)) return;
    const { articleId, snapshot } = latest;
    void askFromPage('articleLeft', { address, articleId, snapshot });
  });
  const ports = {
    capture: captureLive,
    send: async (capture: Parameters<typeof display.show>[0]['capture'], again: boolean) => {
      const reply = await askFromPage('captured', { capture, again });
      latest = reply.ok ? reply.value : null;
      // Something went wrong in the background, which says what in its console; the reader is told that it did.
      if (!reply.ok) giveUp(address, 'failed');
      return latest;
    },
    giveUp: (reason: Parameters<typeof giveUp>[1]) => giveUp(address, reason),
    show: (...shown: Parameters<typeof display.show>) => void display.show(...shown).catch(report),
  };
  await runVisit(document, ports, signal);
}

function giveUp(address: string, reason: Extract<ReturnType<typeof captureLive>, string>): void {
  void askFromPage('captureFailed', { address, reason });
}

/** A reading ends when the page is left or moves on to another address, and begins anew when it comes back from the cache. */
function endWithAddress(reading: AbortController): void {
  const address = withoutFragment(location.href);
  const { signal } = reading;
  addEventListener('pagehide', () => reading.abort(), { signal });
  // Sent by the small script's location watcher; isolated worlds do not see the page's own calls.
  addEventListener(
    'wxt:locationchange',
    () => {
      if (withoutFragment(location.href) !== address) reading.abort();
    },
    { signal },
  );
}

// Coming back from the back-forward cache is a new reading of the same document.
addEventListener('pageshow', (event) => {
  if (event.persisted) startReading();
});

function report(error: unknown): void {
  console.debug('Late Edition:', error);
}
