import type { CheckAnswer } from '../../article/check-answer';
import type { Instant } from '../../article/model';
import type { Watch } from '../../article/watch';
import { countRequests, queueUp } from '../../db/hosts';
import { findNextDue, listDue, loadWatch, repairWatches } from '../../db/watches';
import { turns } from '../../platform/turns';
import { engineFor } from '../engine';
import { report } from '../report';
import { findObjection } from '../watchable';
import type { Check } from './check-article';
import { checkArticle } from './check-article';
import type { RecheckPorts } from './ports';
import { postpone } from './postpone';
import { tellUntold } from './tell';
import { HOST_PER_HOUR, Turns } from './turns';

/** Articles of one run; the rest is due at the next one. */
const RUN_LIMIT = 40;
/** What is due is ordered by how long it has waited among this many times as many. */
const LOOK_AHEAD = 5;
/** Hosts that are asked at the same time. */
const HOSTS_AT_A_TIME = 4;
/** A check that finds a change asks twice, and each time a redirect may ask once more. */
const MOST_REQUESTS = 4;
/** Requests an hour in all. */
export const PER_HOUR = 600;
/** A clock that is this much behind the last run was set back; less is a correction by a time server. */
const SET_BACK_MS = 600_000;
/** Should the background end in the middle of a run, it is woken after this long. */
const SAFETY_MS = 300_000;
/** With the hour's requests used up, or without a network, the queue waits this long. */
const REST_MS = 600_000;

/** The queue of articles that are due, and its alarm. */
export class RecheckQueue {
  readonly #ports: RecheckPorts;
  readonly #turns: Turns;
  #running: Promise<void> | null = null;
  /** The alarm is set by one at a time: of two, the one that knows of less could be the last. */
  readonly #inTurn = turns();

  constructor(ports: RecheckPorts) {
    this.#ports = ports;
    this.#turns = new Turns(ports);
  }

  /** Checks what is due, tells what was found, and sets the next alarm. A second call joins the run under way. */
  run(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Sets the alarm for the article that is due next, and brings the queue back to a clock that was set back. */
  arm(): Promise<void> {
    return this.#inTurn(() => this.#arm());
  }

  async #arm(): Promise<void> {
    const { database, settings, now, setAlarm, clearAlarm } = this.#ports;
    const { rechecks, paused } = await settings();
    if (!rechecks || paused) return clearAlarm();
    await this.#mindClock();
    const db = await database();
    const due = await findNextDue(db);
    if (due === null) return clearAlarm();
    await setAlarm(due, now());
  }

  /** Checks one article because the reader asks for it, in its turn at the host. */
  async checkNow(articleId: number): Promise<CheckAnswer> {
    const { settings, database, isOnline, guard } = this.#ports;
    const allowed = await settings();
    const watch = await loadWatch(await database(), articleId);
    if (!watch) return { state: 'unknown' };
    if (findObjection(watch.address, allowed)) return { state: 'off' };
    if (!isOnline()) return { state: 'offline' };
    await guard();
    const check: Check = { ports: this.#ports, turns: this.#turns, engine: engineFor(allowed) };
    try {
      const answer = await this.#turns.atHost(watch.host, () => checkArticle(watch, check));
      await tellUntold(this.#ports, check.engine);
      return answer;
    } finally {
      if (!this.#running) await this.#ports.doneParsing();
      await this.arm();
    }
  }

  async #run(): Promise<void> {
    const ports = this.#ports;
    const allowed = await ports.settings();
    if (!allowed.rechecks || allowed.paused) return ports.clearAlarm();
    await this.#mindClock();
    const engine = engineFor(allowed);
    await tellUntold(ports, engine);
    const db = await ports.database();
    const left = PER_HOUR - (await countRequests(db, ports.now()));
    const affordable = Math.floor(left / MOST_REQUESTS);
    if (affordable <= 0 || !ports.isOnline() || ports.savesData())
      return ports.setAlarm(ports.now() + REST_MS, ports.now());
    const due = await this.#listDue(Math.min(RUN_LIMIT, affordable));
    if (due.length > 0) await this.#checkAll(due, { ports, turns: this.#turns, engine });
    await this.arm();
  }

  /** What has waited longest comes first. */
  async #listDue(limit: number): Promise<Watch[]> {
    const { database, now } = this.#ports;
    const due = await listDue(await database(), now(), limit * LOOK_AHEAD);
    const since = ({ dueSince, nextRecheckAt }: Watch) => dueSince ?? nextRecheckAt ?? 0;
    return due.toSorted((one, other) => since(one) - since(other)).slice(0, limit);
  }

  async #checkAll(due: readonly Watch[], check: Check): Promise<void> {
    const ports = this.#ports;
    await ports.guard();
    await ports.setAlarm(ports.now() + SAFETY_MS, ports.now());
    const hosts = [...Map.groupBy(due, (watch) => watch.host).values()];
    const worker = async () => {
      for (let watches = hosts.shift(); watches; watches = hosts.shift()) {
        await this.#checkHost(watches, check);
      }
    };
    await Promise.all(Array.from({ length: HOSTS_AT_A_TIME }, worker));
    await tellUntold(ports, check.engine);
    await ports.doneParsing();
  }

  async #checkHost(watches: readonly Watch[], check: Check): Promise<void> {
    for (const [place, watch] of watches.entries()) {
      const answer = await this.#checkDue(watch, check);
      if (answer?.state === 'later') return this.#queueUp(watches.slice(place), answer.notBefore);
    }
  }

  async #queueUp(watches: readonly Watch[], notBefore: Instant): Promise<void> {
    try {
      const waiting = watches.map(({ articleId }) => articleId);
      await queueUp(await this.#ports.database(), waiting, notBefore, HOST_PER_HOUR);
    } catch (error) {
      // They are due still. The other hosts are not to be left in the middle of a check.
      report(error);
    }
  }

  /** Null where there was nothing to be asked, or what came of it could not be stored. */
  async #checkDue(listed: Watch, check: Check): Promise<CheckAnswer | null> {
    const { settings, database, now } = this.#ports;
    try {
      return await this.#turns.atHost(listed.host, async () => {
        // The reader may have had it checked, or stopped, since the list was made.
        const watch = await loadWatch(await database(), listed.articleId);
        if (watch?.nextRecheckAt == null || watch.nextRecheckAt > now()) return null;
        const allowed = await settings();
        if (!allowed.rechecks || allowed.paused) return null;
        if (!findObjection(watch.address, allowed)) return checkArticle(watch, check);
        await postpone(watch, check);
        return null;
      });
    } catch (error) {
      // It is due again after a while; the others are not to suffer for it.
      report(error);
      return null;
    }
  }

  async #mindClock(): Promise<void> {
    const { now, loadLastRun, saveLastRun, settings, database } = this.#ports;
    if (now() < (await loadLastRun()) - SET_BACK_MS) {
      await repairWatches(await database(), engineFor(await settings()), now());
    }
    await saveLastRun(now());
  }
}
