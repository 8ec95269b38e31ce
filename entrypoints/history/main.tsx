import { openDatabase } from '../../lib/db/open';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { onRecorded } from '../../lib/platform/live-updates';
import { askBackground } from '../../lib/platform/messenger';
import { HistoryPage } from '../../lib/ui/history/history-page';
import type { HistoryServices } from '../../lib/ui/history/services';
import { mountPage } from '../../lib/ui/mount';
import { exportArchive } from './export-archive';

const db = openDatabase();
db.catch(() => {});

const services: HistoryServices = {
  reader: {
    listArticles: async () => listArticles(await db, { order: 'read' }),
    loadHistory: async (articleId) => loadHistory(await db, articleId),
    exportArchive: async () => exportArchive(await db),
  },
  browser: { askBackground, onRecorded },
};

mountPage('allArticles', <HistoryPage services={services} />, document);
