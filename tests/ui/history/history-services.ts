import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import type { ArchiveServices } from '../../../lib/ui/history/archive/services';
import type { HistoryReader, HistoryServices } from '../../../lib/ui/history/services';
import { sampleArticle, sampleHistory } from '../samples';
import { NOTHING_GOES } from './archive-samples';

const ARCHIVE: ArchiveServices = {
  writeExport: async () => [{ name: 'changes.csv', content: new Blob(['']) }],
  planImport: async () => ({ ok: false, problem: { code: 'not-an-archive', path: 'format' } }),
  isKeptForEver: async () => false,
  keepForEver: async () => true,
  storageUsed: async () => 4_200_000,
  planThinning: async () => NOTHING_GOES,
  planErasure: async () => NOTHING_GOES,
  importArchive: async () => Promise.reject(new Error('nothing to import')),
};

/** Services of the history page over two articles, of which some are given; what is asked of the background is listed. */
export function historyServices(reader: Partial<HistoryReader> = {}) {
  const listArticles =
    reader.listArticles ??
    (async () => [sampleArticle(), sampleArticle({ id: 8, headline: 'Bridge opens' })]);
  const asked: [type: string, request: unknown][] = [];
  const services: HistoryServices = {
    reader: {
      listArticles,
      listLatest: async (limit) => {
        const all = await listArticles();
        return { articles: all.slice(0, limit), areAll: all.length < limit };
      },
      loadFacts: async () => new Map(),
      search: async () => ({ hits: [], next: null }),
      profilesCsv: () => 'site',
      loadWatch: async () => null,
      compare: async () => ({ changes: [], disclosed: false }),
      loadHistory: async (id) => (id === 7 ? sampleHistory() : null),
      ...reader,
    },
    archive: ARCHIVE,
    browser: {
      loadSettings: async () => DEFAULT_SETTINGS,
      askBackground: (type, request) => {
        asked.push([type, request]);
        return Promise.resolve({ ok: true, value: null } as never);
      },
      onRecorded: () => {},
    },
  };
  return { services, asked };
}
