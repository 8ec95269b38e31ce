import type { CaptureOutcome } from '../article/outcome';
import type { Settings } from '../article/settings';
import { isCounted } from '../article/settings';
import { keepLanguage, loadLanguage } from '../platform/language';
import { onBrowserStart, onInstalled } from '../platform/lifecycle';
import { adoptSettings, changeSettings, loadSettings } from '../platform/settings';
import { onSettingsSynced } from '../platform/synced-settings';
import { reviseAlerts } from './alerts/set-up';
import { armRechecks } from './recheck/set-up';
import { report } from './report';
import { reviseTabs } from './tabs';
import { wordPassages } from './watch-passage';

/** Takes over what the reader sets on their other computers. */
export function setUpSyncedSettings(): void {
  const adopt = () => void adoptAll().catch(report);
  // A release may have other words than the one before.
  onInstalled(() => void loadSettings().then(speak).catch(report));
  loadLanguage().then(wordPassages).catch(report);
  onSettingsSynced(adopt);
  // What came while the extension was not there is told by no event.
  onBrowserStart(adopt);
  onInstalled(adopt);
}

/** Changes settings, and everything that follows from them. */
export async function applyChange(change: Partial<Settings>): Promise<Settings> {
  const settings = await changeSettings(change);
  await apply(settings);
  return settings;
}

async function adoptAll(): Promise<void> {
  const settings = await adoptSettings();
  if (settings) await apply(settings);
}

async function apply(settings: Settings): Promise<void> {
  await speak(settings);
  armRechecks();
  await reviseTabs(({ outcome }): CaptureOutcome | null => {
    if (outcome.state !== 'changed') return null;
    const counted = outcome.since.changes.filter((found) => isCounted(found, settings)).length;
    return { ...outcome, counted };
  });
  await reviseAlerts();
}

async function speak({ language }: Settings): Promise<void> {
  await keepLanguage(language);
  await wordPassages().catch(report);
}
