import type { Capture } from '../../lib/article/model';
import type { Engine } from '../../lib/db/engine';
import type { Database } from '../../lib/db/open';
import { circulationOf } from '../../lib/diff/circulation';
import { captureOf, ENGINE, idOf, paragraph, record } from './support';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const engine: Engine = { ...ENGINE, isCirculating: (looks) => circulationOf(looks).values.length > 0 };

/** A look: after so many milliseconds, with this headline or these sentences. */
export type Step = readonly [after: number, members: Partial<Capture>];

/** Whether each look brought an edit. */
export async function look(
  db: Database,
  steps: readonly Step[],
): Promise<{ id: number; isListed: boolean[] }> {
  const isListed: boolean[] = [];
  let at = 1_000_000;
  let id = 0;
  for (const [after, members] of steps) {
    at += after;
    const result = await record(db, captureOf({ ...members, capturedAt: at }), { engine });
    id = idOf(result);
    isListed.push('isListed' in result && result.isListed);
  }
  return { id, isListed };
}

/** A body of one paragraph. */
export const body = (...sentences: string[]) => ({ blocks: [paragraph(...sentences)] });
