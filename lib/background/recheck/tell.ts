import type { Instant } from '../../article/model';
import type { RecheckEvent } from '../../article/recheck-event';
import type { RecheckEventKind, Watch } from '../../article/watch';
import { isFetchFailure } from '../../article/watch';
import { loadChangesSince } from '../../db/changes-since';
import type { Engine } from '../../db/engine';
import type { Database } from '../../db/open';
import { listUntold, markTold } from '../../db/watches';
import { report } from '../report';
import type { RecheckPorts } from './ports';

/**
 * Tells what was found and not told yet, oldest watch first. What was found is stored before it is told, so a worker
 * that ends in between tells it when it is next awake.
 */
export async function tellUntold(ports: RecheckPorts, engine: Engine): Promise<void> {
  const db = await ports.database();
  for (const watch of await listUntold(db)) {
    try {
      await tellOf(watch, ports, { db, engine });
    } catch (error) {
      // It stays untold and is told the next time; the others, and the checks after this, are not to wait for it.
      report(error);
    }
  }
}

interface Store {
  readonly db: Database;
  readonly engine: Engine;
}

async function tellOf(watch: Watch, { onEvent }: RecheckPorts, store: Store): Promise<void> {
  if (!watch.untold) return;
  const { kinds, at } = watch.untold;
  for (const kind of kinds) {
    const event = await eventOf(kind, watch, at, store);
    if (event) await onEvent(event);
  }
  await markTold(store.db, watch.articleId, at);
}

/** Null where there is nothing to tell any more: read meanwhile, or forgotten. */
async function eventOf(
  kind: RecheckEventKind,
  { articleId, address, trouble }: Watch,
  at: Instant,
  { db, engine }: Store,
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
