import type { Watch } from '../../article/watch';
import { findLastRequest, takeTurn } from '../../db/hosts';
import type { RecheckPorts } from './ports';

/** At most this many requests an hour to one host; a reader with thirty tabs of one newspaper asks more of it. */
export const HOST_PER_HOUR = 30;
/** Between two requests to one host. */
const PAUSE_MS = 2_000;
const JITTER_MS = 6_000;
/** What a full host puts off is spread over this long. */
const SPREAD_MS = 300_000;

export type Turn = Awaited<ReturnType<typeof takeTurn>>;

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
    const last = await findLastRequest(db, watch.host, now());
    const pause = PAUSE_MS + random() * JITTER_MS;
    if (last !== null) await wait(Math.max(last + pause - now(), 0));
    const spread = Math.round(random() * SPREAD_MS);
    return takeTurn(db, watch, now(), { perHour: HOST_PER_HOUR, spread });
  }
}
