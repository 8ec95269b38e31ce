import type { RecordedArticle } from '../article/extras';
import type { Snapshot } from '../article/model';
import type { StepContext } from '../article/scheduling';
import { ended, PATIENCE_MS } from '../article/scheduling';
import type { Watch } from '../article/watch';
import { afterWish, newWatch } from '../article/watch-steps';
import { encodeArticle } from './article-codec';
import { putEditRecord } from './edit-rows';
import { encodeEdit } from './edits';
import { putExtras, saysSomething } from './extras';
import { ofArticle } from './key-ranges';
import type { WriteTransaction } from './schema';
import { encodeSnapshots } from './snapshot-codec';
import { firstTextsOf, putSnapshotRows } from './snapshot-rows';
import { encodeVerdicts } from './verdicts';
import { putWatch } from './watches';

/** An article that was stored all but its first texts, which the caller stores for many articles at once. */
export interface Stored {
  readonly id: number;
  /** As putFirstTexts() takes them. */
  readonly firstTexts: ReadonlyMap<number, readonly string[]>;
}

/** Stores an article that is not known. */
export async function addRecorded(
  tx: WriteTransaction,
  recorded: RecordedArticle,
  schedule: StepContext['schedule'],
  now: number,
): Promise<Stored> {
  const { id: _none, ...draft } = encodeArticle(recorded.article);
  const id = await tx.objectStore('articles').put(draft);
  const [firstTexts] = await Promise.all([
    putParts(tx, id, recorded),
    saysSomething(recorded) && putExtras(tx, id, recorded),
    putWatch(tx, watchOf(id, recorded, schedule, now)),
  ]);
  return { id, firstTexts };
}

/** Stores a known article anew, its snapshots and edits with it. */
export async function replaceRecorded(tx: WriteTransaction, recorded: RecordedArticle): Promise<Stored> {
  const { id } = recorded.article;
  await tx.objectStore('snapshots').delete(ofArticle(id));
  await tx.objectStore('edits').delete(ofArticle(id));
  await tx.objectStore('articles').put(encodeArticle(recorded.article));
  const [firstTexts] = await Promise.all([putParts(tx, id, recorded), putExtras(tx, id, recorded)]);
  return { id, firstTexts };
}

/** Snapshots, edits and verdicts. @returns the first texts, which are still to be stored */
async function putParts(
  tx: WriteTransaction,
  id: number,
  recorded: RecordedArticle,
): Promise<Stored['firstTexts']> {
  const snapshots = recorded.snapshots.map((snapshot) => ({ ...snapshot, articleId: id }));
  const byNumber = new Map(snapshots.map((snapshot) => [snapshot.number, snapshot]));
  const edits = recorded.edits.flatMap((edit) => {
    const [earlier, later] = [byNumber.get(edit.earlier), byNumber.get(edit.later)];
    return earlier && later ? [encodeEdit(earlier, later, edit)] : [];
  });
  const verdicts = encodeVerdicts(id, recorded.verdicts, (at) => latestAt(snapshots, at));
  const records = encodeSnapshots(snapshots);
  await Promise.all([
    putSnapshotRows(tx, records),
    ...edits.map((record) => putEditRecord(tx, record)),
    recorded.verdicts.length > 0 && tx.objectStore('verdicts').put(verdicts),
  ]);
  return firstTextsOf(records);
}

function latestAt(snapshots: readonly Snapshot[], at: number): number {
  return snapshots.findLast(({ capturedAt }) => capturedAt <= at)?.number ?? 0;
}

/**
 * Looks remembered of an imported article are those that brought something, and the last. One that has been quiet for long
 * rests until it is read: an archive of years must not have thousands of articles asked for anew.
 */
function watchOf(
  id: number,
  { article, edits, wish }: RecordedArticle,
  schedule: StepContext['schedule'],
  now: number,
): Watch {
  const changedAt = edits.map(({ laterAt }) => laterAt).toSorted((one, other) => one - other);
  const checkedAt = [...new Set([...changedAt, article.lastCheckedAt])];
  const watch = newWatch(id, article.addresses.at(-1) ?? article.canonicalUrl);
  const looked = { ...watch, checkedAt, changedAt };
  const quietMs = now - (article.lastChangedAt ?? article.firstReadAt);
  if (wish === 'usual' && quietMs >= PATIENCE_MS) return ended(looked, 'quiet', now);
  // Of what became of other articles of the site nothing is asked: it would be counted anew for each article.
  const site = { articles: 0, articlesEdited: 0, edits: 0 };
  return afterWish(looked, wish, { now, article, site, schedule });
}
