import { clearAlarm, onAlarm, setAlarm } from '../../platform/alarms';
import { isOnline, savesData } from '../../platform/connection';
import { onBrowserStart } from '../../platform/lifecycle';
import { guardLocalAddresses } from '../../platform/local-guard';
import { loadLastRun, saveLastRun } from '../../platform/recheck-clock';
import { loadSettings } from '../../platform/settings';
import { hasSiteAccess } from '../../platform/site-access';
import { handleRecheckEvent } from '../alerts/set-up';
import { database } from '../database';
import { report } from '../report';
import type { RecheckPorts } from './ports';
import { RecheckQueue } from './queue';

/** How this browser turns HTML into captures. */
export type Parsing = Pick<RecheckPorts, 'parse' | 'doneParsing'>;

/** Chrome would put off an alarm that is nearer. */
const SOONEST_MS = 30_000;

let queue: RecheckQueue | null = null;

/** Has the queue run whenever its alarm rings, and the alarm set whenever the background starts. */
export function setUpRechecks(parsing: Parsing): void {
  const own = new RecheckQueue({
    ...parsing,
    now: Date.now,
    random: Math.random,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    fetch: (...request) => fetch(...request),
    mayRead: hasSiteAccess,
    database,
    settings: loadSettings,
    guard: guardLocalAddresses,
    isOnline,
    savesData,
    setAlarm: (at, now) => setAlarm('recheck', at, now, SOONEST_MS),
    clearAlarm: () => clearAlarm('recheck'),
    loadLastRun,
    saveLastRun,
    onEvent: handleRecheckEvent,
  });
  queue = own;
  onAlarm('recheck', () => void own.run().catch(report));
  onBrowserStart(() => void own.arm().catch(report));
  // At every start of the background: alarms are lost with a browser session in Firefox, and late after a clock change.
  own.arm().catch(report);
}

/** The one queue. @throws Error before setUpRechecks */
export function rechecks(): RecheckQueue {
  if (!queue) throw new Error('rechecks are not set up');
  return queue;
}

/** Something was read or set: the next article may be due earlier. */
export function armRechecks(): void {
  queue?.arm().catch(report);
}
