import type { Change } from '../article/change';
import type { ChangeRecord } from './change-codec';
import { getEditRecord, putEditRecord } from './edit-rows';
import { readEdits } from './edits';
import type { Comparison } from './engine';
import type { Known, Look } from './look';
import { isOneLane } from './look';
import { decodeSnapshots } from './snapshot-codec';

/** A visit shows again what a recheck has found: it is listed once. */
const ALREADY_LISTED = 'already-listed';
/** The server goes on sending what it sent before: what a visit showed besides came from the way of looking. */
const WAY_OF_LOOKING = 'way-of-looking';
/** Another answer a few seconds later said something else again. */
const UNSTABLE = 'unstable';

/**
 * Hides what rechecks have listed since the visit before. Only where what is sent is not what is seen: one edit is
 * found in both lanes there.
 */
export async function hideListed(
  { tx, capture }: Look,
  known: Known,
  found: Comparison,
): Promise<Comparison> {
  const { watch, latest, article } = known;
  if (capture.origin !== 'visit' || isOneLane(watch)) return found;
  const edits = await readEdits(tx, article, decodeSnapshots(known.records));
  const since = edits.filter(({ later }) => later > latest.number);
  const listed = new Set(since.flatMap(({ changes }) => changes).map(wordsOf));
  return hide(found, ALREADY_LISTED, (change) => listed.has(wordsOf(change)));
}

/** Hides changes that lead to a text of which another answer knew nothing. */
export function hideUnstable(found: Comparison, unstable: ReadonlySet<string>): Comparison {
  return hide(found, UNSTABLE, ({ later }) => later.some(({ text }) => unstable.has(text)));
}

/** Hides the edit that a visit brought after all. @returns whether there was one to be hidden */
export async function hideWayOfLooking(
  { tx }: Look,
  articleId: number,
  ends: { readonly earlier: number; readonly later: number },
): Promise<boolean> {
  const record = await getEditRecord(tx, articleId, ends.later);
  if (record?.earlier !== ends.earlier) return false;
  await putEditRecord(tx, { ...record, changes: record.changes.map(asWayOfLooking) });
  return record.changes.some((change) => change[RULE] === null);
}

/** Where the rule stands in a stored change. */
const RULE = 6;

function asWayOfLooking([op, part, kinds, earlier, later, after, rule, details]: ChangeRecord): ChangeRecord {
  return [op, part, kinds, earlier, later, after, rule ?? WAY_OF_LOOKING, details];
}

function hide(found: Comparison, rule: string, isHidden: (change: Change) => boolean): Comparison {
  const changes = found.changes.map((change) =>
    change.suppressed === null && isHidden(change) ? { ...change, suppressed: rule } : change,
  );
  return { ...found, changes };
}

function wordsOf({ earlier, later }: Change): string {
  return JSON.stringify([earlier, later].map((side) => side.map(({ text }) => text)));
}
