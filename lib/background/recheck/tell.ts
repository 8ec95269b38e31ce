import type { Instant } from '../../article/model';
import type { RecheckEvent } from '../../article/recheck-event';
import type { RecheckEventKind, Watch } from '../../article/watch';
import { isFetchFailure } from '../../article/watch';
import { loadChangesSince } from '../../db/changes-since';
import type { Engine } from '../../db/engine';
import type { Database } from '../../db/open';
import { listUntold, markTold } from '../../db/watches';
import type { RecheckPorts } from './ports';

/**
 * Tells what was found and not told yet, oldest watch first. What was found is stored before it is told, so a worker
 * that ends in between tells it when it is next awake.
 */
export async function tellUntold(ports: RecheckPorts, engine: Engine): Promise<void> {
  const db = await ports.database();
  for (const watch of await listUntold(db)) {
    if (!watch.untold) continue;
    const { kinds, at } = watch.untold;
    for (const kind of kinds) {
      const event = await eventOf(kind, watch, at, { db, engine });
      if (event) await ports.onEvent(event);
    }
    await markTold(db, watch.articleId, at);
  }
}

/** Null where there is nothing to tell any more: read meanwhile, or forgotten. */
async function eventOf(
  kind: RecheckEventKind,
  { articleId, address, trouble }: Watch,
  at: Instant,
  { db, engine }: { readonly db: Database; readonly engine: Engine },
): Promise<RecheckEvent | null> {
  if (kind === 'moved') return { kind, articleId, at, address };
  if (kind === 'gone' || kind === 'back') return { kind, articleId, at };
  if (kind === 'changed') {
    const since = await loadChangesSince(db, articleId, engine);
    return since && { kind, articleId, at, since };
  }
  const reason = trouble?.reason;
  return reason && !isFetchFailure(reason) ? { kind, articleId, at, reason } : null;
}
