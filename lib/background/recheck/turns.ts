import type { Watch } from '../../article/watch';
import type { Turn } from '../../db/hosts';
import { loadHostState, takeTurn } from '../../db/hosts';
import type { RecheckPorts } from './ports';

/** At most this many requests an hour to one host: one a minute, which is less than one reader asks of it by reading. */
export const HOST_PER_HOUR = 60;
/** Between two requests to one host. */
const PAUSE_MS = 2_000;
const JITTER_MS = 6_000;

/** One request at a time to a host, with a pause between two. */
export class Turns {
  readonly #ports: RecheckPorts;
  readonly #busy = new Map<string, Promise<unknown>>();

  constructor(ports: RecheckPorts) {
    this.#ports = ports;
  }

  /** Runs `work` when nothing else is under way at the host. */
  async atHost<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.#busy.get(host);
    const own = (before ?? Promise.resolve()).then(work, work);
    this.#busy.set(host, own);
    try {
      return await own;
    } finally {
      if (this.#busy.get(host) === own) this.#busy.delete(host);
    }
  }

  /** Waits for the pause since the last request to end and counts the next one, if the host may be asked. */
  async take(watch: Watch): Promise<Turn> {
    const { now, random, wait, database } = this.#ports;
    const db = await database();
    const { lastRequestAt, freeAt } = await loadHostState(db, watch.host, now(), HOST_PER_HOUR);
    if (freeAt > now()) return { granted: false, notBefore: freeAt };
    const pause = PAUSE_MS + random() * JITTER_MS;
    if (lastRequestAt !== null) await wait(Math.max(lastRequestAt + pause - now(), 0));
    return takeTurn(db, watch, now(), HOST_PER_HOUR);
  }
}
