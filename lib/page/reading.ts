import { withoutFragment } from '../article/address';
import type { CaptureOutcome } from '../article/outcome';
import type { SnapshotRef } from '../article/snapshot-ref';
import type { LiveCapture } from './capture';
import type { VisitPorts } from './visit';
import { runVisit } from './visit';

/** What a reading needs from outside the page. */
export interface ReadingPorts extends Omit<VisitPorts, 'giveUp'> {
  giveUp(address: string, ...reason: Parameters<VisitPorts['giveUp']>): void;
  /** The reader has left the article; `wasSeen` where what was captured stood before their eyes at any time. */
  leave(address: string, articleId: number, snapshot: SnapshotRef, wasSeen: boolean): void;
}

/** Makes the ports of one reading; what they listen to ends with the signal. */
export type MakePorts = (address: string, signal: AbortSignal) => ReadingPorts;

/** The reading under way in this document's isolated world; a script injected again finds it here. */
const READING = Symbol.for('late-edition-reading');
type Scope = typeof globalThis & { [READING]?: Reading };

interface Reading extends Pick<AbortController, 'abort' | 'signal'> {
  readonly address: string;
  /** It gave up, or what it captured could not be compared: the same page may be looked at again. */
  isVain: boolean;
}

/**
 * Starts reading the document; a reading of an earlier address in the same document ends first. One of the same address goes
 * on, unless it came to nothing: a script that is injected twice must not take the page for left. Errors go to the
 * console and never reach the page.
 */
export function startReading(makePorts: MakePorts): void {
  const scope: Scope = globalThis;
  const before = scope[READING];
  const address = withoutFragment(location.href);
  if (before?.address === address && !before.isVain && !before.signal.aborted) return;
  before?.abort();
  const controller = new AbortController();
  const { signal } = controller;
  const reading: Reading = { address, signal, isVain: false, abort: () => controller.abort() };
  scope[READING] = reading;
  endWithAddress(reading, () => startReading(makePorts));
  read(reading, makePorts(address, signal)).catch(report);
}

/** Tells of an error in our own code where it cannot disturb the page. */
export function report(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  console.debug('Late Edition:', error);
}

async function read(reading: Reading, ports: ReadingPorts): Promise<void> {
  const { address, signal } = reading;
  let latest: CaptureOutcome | null = null;
  let wasSeen = false;
  signal.addEventListener('abort', () => {
    if (latest && 'snapshot' in latest) ports.leave(address, latest.articleId, latest.snapshot, wasSeen);
  });
  const look = () => {
    wasSeen ||= latest !== null && document.visibilityState === 'visible';
  };
  document.addEventListener('visibilitychange', look, { signal });
  await runVisit(
    document,
    {
      capture: ports.capture,
      send: async (capture, again) => {
        latest = await ports.send(capture, again);
        reading.isVain = latest === null || !('snapshot' in latest);
        return latest;
      },
      giveUp: (reason) => {
        reading.isVain = true;
        ports.giveUp(address, reason);
      },
      show: (live: LiveCapture, outcome) => {
        ports.show(live, outcome);
        look();
      },
    },
    signal,
  );
}

/** A reading ends when the page is left or moves on to another address. */
function endWithAddress(reading: Reading, restart: () => void): void {
  const { address, signal } = reading;
  const leave = () => {
    reading.abort();
    // Coming back from the back-forward cache is a new reading of the same document.
    addEventListener('pageshow', (event) => event.persisted && restart(), { once: true });
  };
  addEventListener('pagehide', leave, { signal });
  // Sent by the small script's location watcher; isolated worlds do not see the page's own calls.
  const moved = () => withoutFragment(location.href) !== address && reading.abort();
  addEventListener('wxt:locationchange', moved, { signal });
}
