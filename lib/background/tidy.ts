import { planTidying } from '../db/plan-tidying';
import { thinOut } from '../db/thin';
import { onAlarm, setDailyAlarm } from '../platform/alarms';
import { loadSettings } from '../platform/settings';
import { storageUsed } from '../platform/storage-used';
import { database } from './database';
import { engineFor } from './engine';
import { report } from './report';

/** Thins the store out once a day, as far as the reader wants it. */
export function setUpTidying(): void {
  onAlarm('tidy', () => void tidy().catch(report));
  setDailyAlarm('tidy', Date.now()).catch(report);
}

/** A background that is ended in the middle leaves a whole store, and goes on the next day. */
async function tidy(): Promise<void> {
  const [db, settings] = await Promise.all([database(), loadSettings()]);
  const plan = await planTidying(db, settings.retention, Date.now(), await storageUsed());
  if (plan) await thinOut(db, plan, engineFor(settings));
}
