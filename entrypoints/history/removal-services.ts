import { engineFor } from '../../lib/background/engine';
import { erasePlanned, planErasure } from '../../lib/db/erase-range';
import { keepForEver, listKeptForEver } from '../../lib/db/extras';
import type { Database } from '../../lib/db/open';
import { planThinning } from '../../lib/db/plan-thinning';
import { thinOut } from '../../lib/db/thin';
import { loadSettings } from '../../lib/platform/settings';
import { storageUsed } from '../../lib/platform/storage-used';
import type { ArchiveServices } from '../../lib/ui/history/archive/services';
import { telling } from './telling';

/** What takes something out of the store: planned first, carried out when told to. */
export function removalServices(
  opened: Promise<Database>,
): Pick<ArchiveServices, 'planThinning' | 'planErasure' | 'storageUsed' | 'isKeptForEver' | 'keepForEver'> {
  return {
    isKeptForEver: async (articleId) => (await listKeptForEver(await opened)).includes(articleId),
    keepForEver: async (articleId, isKept) => keepForEver(await opened, articleId, isKept),
    storageUsed,
    planThinning: async (thinning, { signal }) => {
      const db = await opened;
      const plan = await planThinning(db, thinning, signal);
      return {
        ...plan,
        carryOut: async (tracking) => {
          const onProgress = (done: number) => tracking.onProgress(done, plan.articles);
          const engine = engineFor(await loadSettings());
          await telling(thinOut(db, plan, engine, { signal: tracking.signal, onProgress }));
        },
      };
    },
    planErasure: async ({ site, from, before }) => {
      const db = await opened;
      const plan = await planErasure(db, {
        ...(site !== null && { site }),
        ...(from !== null && { from }),
        ...(before !== null && { before }),
      });
      const articles = plan.articles.length;
      return {
        ...plan,
        articles,
        carryOut: ({ signal, onProgress }) =>
          telling(erasePlanned(db, plan, { signal, onProgress: (done) => onProgress(done, articles) })),
      };
    },
  };
}
