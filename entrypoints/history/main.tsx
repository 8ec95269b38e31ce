import { openDatabase } from '../../lib/db/open';
import { listArticles, listLatest } from '../../lib/db/read-articles';
import { compareSnapshots } from '../../lib/db/read-comparison';
import { loadFacts } from '../../lib/db/read-facts';
import { loadHistory } from '../../lib/db/read-history';
import { loadWatch } from '../../lib/db/watches';
import { compareTexts } from '../../lib/diff/compare';
import { profilesCsv } from '../../lib/export/profiles-csv';
import { onRecorded } from '../../lib/platform/live-updates';
import { askBackground } from '../../lib/platform/messenger';
import { loadSettings } from '../../lib/platform/settings';
import { HistoryPage } from '../../lib/ui/history/history-page';
import type { HistoryServices } from '../../lib/ui/history/services';
import { mountPage } from '../../lib/ui/mount';
import { exportServices } from './export-services';
import { importServices } from './import-services';
import { removalServices } from './removal-services';
import { searchService } from './search-service';

const db = openDatabase();
db.catch(() => {});

const services: HistoryServices = {
  reader: {
    listArticles: async () => listArticles(await db),
    listLatest: async (limit) => listLatest(await db, limit),
    loadFacts: async () => loadFacts(await db),
    loadHistory: async (articleId) => loadHistory(await db, articleId),
    loadWatch: async (articleId) => loadWatch(await db, articleId),
    compare: async (article, earlier, later) =>
      compareSnapshots(await db, article, [earlier, later], compareTexts),
    search: searchService(db),
    profilesCsv,
  },
  archive: { ...exportServices(db), ...importServices(db), ...removalServices(db) },
  browser: { askBackground, loadSettings, onRecorded },
};

void mountPage('allArticles', <HistoryPage services={services} />, document);
