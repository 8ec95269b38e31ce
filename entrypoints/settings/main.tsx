import { listJudgements } from '../../lib/db/judgements';
import { openDatabase } from '../../lib/db/open';
import { planTidying } from '../../lib/db/plan-tidying';
import { countArticles } from '../../lib/db/read-articles';
import { onRecorded } from '../../lib/platform/live-updates';
import { askBackground } from '../../lib/platform/messenger';
import { loadSettings } from '../../lib/platform/settings';
import { storageUsed } from '../../lib/platform/storage-used';
import { mountPage } from '../../lib/ui/mount';
import type { SettingsServices } from '../../lib/ui/settings/services';
import { SettingsPage } from '../../lib/ui/settings/settings-page';

const db = openDatabase();
db.catch(() => {});

const services: SettingsServices = {
  loadSettings,
  listJudgements: async () => listJudgements(await db),
  countArticles: async () => countArticles(await db),
  storageUsed,
  planTidying: async (retention) => planTidying(await db, retention, Date.now(), await storageUsed()),
  askBackground,
  reload: () => location.reload(),
  onRecorded,
};

void mountPage('settingsTitle', <SettingsPage services={services} />, document);
