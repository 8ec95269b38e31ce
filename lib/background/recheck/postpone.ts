import type { Watch } from '../../article/watch';
import { changeWatch } from '../../db/watches';
import type { Check } from './check-article';

/** An article that may not be asked for at present, by the reader's settings, is looked at again after a day. */
const POSTPONED_MS = 86_400_000;

export async function postpone({ articleId }: Watch, { ports, engine }: Check): Promise<void> {
  const now = ports.now();
  // What the reader has ended meanwhile stays ended.
  const later = (watch: Watch) =>
    watch.nextRecheckAt === null ? watch : { ...watch, nextRecheckAt: now + POSTPONED_MS };
  await changeWatch(await ports.database(), articleId, later, engine, now);
}
