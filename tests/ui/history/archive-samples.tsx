import { vi } from 'vitest';
import type { ImportCounts } from '../../../lib/article/import-counts';
import { ArchiveView } from '../../../lib/ui/history/archive/archive-view';
import type { ArchiveServices } from '../../../lib/ui/history/archive/services';
import type { HistoryServices } from '../../../lib/ui/history/services';
import { sampleArticle } from '../samples';

export const COUNTS: ImportCounts = {
  articles: 3,
  added: 1,
  merged: 1,
  unchanged: 1,
  snapshots: 4,
  repeatedSnapshots: 2,
};
export const NOTHING_GOES = { articles: 0, snapshots: 0, bytes: 0, carryOut: async () => {} };
export const SOUND = { bare: 0, problems: [], isWhole: true };

/** The view of the archive over services of which some are given; what is asked of the background is listed. */
export function servicesWith(members: Partial<ArchiveServices>) {
  const changed = vi.fn();
  const archive: ArchiveServices = {
    writeExport: async () => [{ name: 'changes.csv', content: new Blob([]) }],
    planImport: async () => ({ ok: true, counts: COUNTS, evidence: SOUND }),
    isKeptForEver: async () => false,
    keepForEver: async () => true,
    storageUsed: async () => 4_200_000,
    planThinning: async () => NOTHING_GOES,
    planErasure: async () => NOTHING_GOES,
    importArchive: async () => COUNTS,
    ...members,
  };
  const asked: string[] = [];
  const browser = {
    askBackground: async (type: string) => {
      asked.push(type);
      return { ok: true, value: null };
    },
  };
  const services = { archive, browser } as unknown as HistoryServices;
  const articles = [sampleArticle(), sampleArticle({ id: 8, site: 'rail.example' })];
  return {
    asked,
    changed,
    view: <ArchiveView articles={articles} services={services} onChanged={changed} />,
  };
}
