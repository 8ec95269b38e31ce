import type { NotComparableReason } from '../article/change';
import type { Capture } from '../article/model';
import type { Validators, Watch } from '../article/watch';
import { UNSTABLE_LIMIT } from '../article/watch';
import { afterAnswer, afterNotComparable, withEvent, withValidators } from '../article/watch-steps';
import { encodeArticle } from './article-codec';
import { recordBaseline } from './baseline';
import { isShownEdit } from './edits';
import type { Engine } from './engine';
import { hideUnstable } from './hide-by-lane';
import { lanesAfterBaseline, lanesAfterEdit } from './lanes';
import type { Known, Look } from './look';
import { getKnown } from './look';
import { noteArrival } from './note-arrival';
import { resolveDoubt } from './rebase';
import type { Finding, RecheckResult } from './recheck-result';
import { optionsFor, recordComparable } from './record-again';
import type { Database } from './schema';
import { findJudge, withJudge } from './site-judge';
import { write } from './transaction';
import { addNotComparable } from './verdicts';
import { putWatch, stepContext } from './watches';

/** What the server sent for an article. */
export interface Fetched {
  readonly capture: Capture;
  /** Of the capture; see content-hash.ts. */
  readonly contentHash: string;
  readonly validators: Validators;
  /** Texts in which a second answer differed from the first; null where there was one answer only. */
  readonly unstable: ReadonlySet<string> | null;
}

/**
 * Holds what the server sent against what it sent before, and stores it if it is an edit, in one transaction with the
 * article's watch.
 *
 * @throws StorageError; nothing is stored then.
 */
export function recordRecheck(
  db: Database,
  articleId: number,
  { capture, contentHash, validators, unstable }: Fetched,
  engine: Engine,
): Promise<RecheckResult> {
  return write(db, async (tx) => {
    const record = await tx.objectStore('articles').get(articleId);
    if (!record) return { state: 'unknown' };
    const found = await getKnown(tx, record, 'fetch');
    const known: Known = { ...found, watch: withValidators(found.watch, validators) };
    const judge = await findJudge(tx, record.site);
    const stable = unstable ? { ...engine, compare: comparingStable(engine, unstable) } : engine;
    const judging = withJudge(stable, judge);
    const look: Look = { tx, capture, contentHash, engine: judging, judge, supersedes: null };
    if (known.watch.needsBaseline)
      return settle(look, await recordBaseline(look, record, known.watch), known);
    if (contentHash === known.latest.contentHash) return settle(look, { ...known, state: 'same' });
    const verdict = engine.judge(known.latest, capture);
    if (!verdict.comparable)
      return settle(look, { ...known, state: 'not-comparable', reason: verdict.reason }, known);
    if (unstable === null && (await isChanged(look, known))) return { state: 'unconfirmed' };
    return settle(look, await recordFetched(look, known, unstable));
  });
}

function comparingStable(engine: Engine, unstable: ReadonlySet<string>): Engine['compare'] {
  return (...texts) => hideUnstable(engine.compare(...texts), unstable);
}

async function isChanged(look: Look, known: Known): Promise<boolean> {
  const options = await optionsFor(look, known);
  return isShownEdit(look.engine.compare(known.latest, look.capture, options));
}

async function recordFetched(look: Look, known: Known, unstable: Fetched['unstable']): Promise<Finding> {
  const { article, isNew, isListed, snapshot } = await recordComparable(look, known);
  const { lanes } = known.watch;
  const state = isListed ? 'changed' : 'same';
  if (!isNew || !lanes) return { state, article, watch: known.watch };
  const moved = { ...known.watch, lanes: lanesAfterEdit(lanes, snapshot) };
  return { state, article, watch: withUnstable(moved, [...(unstable ?? [])]) };
}

function withUnstable({ unstable: _earlier, ...watch }: Watch, unstable: readonly string[]): Watch {
  return unstable.length === 0 ? watch : { ...watch, unstable: unstable.slice(0, UNSTABLE_LIMIT) };
}

/** What the server sends is what the reader saw at a visit that could not be compared: it is the article from now on. */
async function rebaseFetched(look: Look, known: Known, reason: NotComparableReason): Promise<Finding | null> {
  const result = await resolveDoubt(look, known, reason);
  if (!result) return null;
  const { article, snapshot } = result;
  const lanes = lanesAfterBaseline(known.watch, snapshot, snapshot, true);
  return { state: 'baseline', article, watch: { ...known.watch, lanes, needsBaseline: false } };
}

/** Takes the watch a step further, notes what has to be told, and stores both. */
async function settle(look: Look, finding: Finding, known?: Known): Promise<RecheckResult> {
  if (finding.state === 'not-comparable') {
    const rebased = known && (await rebaseFetched(look, { ...known, watch: finding.watch }, finding.reason));
    return rebased ? settle(look, rebased) : settleNotComparable(look, finding, finding.reason);
  }
  const { tx, capture, engine } = look;
  const now = capture.capturedAt;
  const before = finding.watch;
  const arrived = await noteArrival(look, finding);
  const context = await stepContext(tx, arrived.article, engine, now);
  const stepped = afterAnswer(arrived.watch, finding.state === 'changed', context);
  const told = finding.state === 'changed' ? withEvent(stepped, 'changed', now) : stepped;
  const watch = before.state === 'gone' ? withEvent(told, 'back', now) : told;
  await putWatch(tx, watch);
  return { state: finding.state, article: arrived.article, watch };
}

async function settleNotComparable(
  { tx, capture, engine }: Look,
  { article: before, watch }: Finding,
  reason: NotComparableReason,
): Promise<RecheckResult> {
  const now = capture.capturedAt;
  const article = { ...before, lastCheckedAt: Math.max(before.lastCheckedAt, now) };
  await tx.objectStore('articles').put(encodeArticle(article));
  const stepped = afterNotComparable(watch, reason, await stepContext(tx, article, engine, now));
  // Told and listed once for all looks in a row that fail in the same way.
  const isNew = watch.trouble?.reason !== reason && watch.lanes !== null;
  if (isNew) await addNotComparable(tx, article.id, now, reason);
  const told = isNew ? withEvent(stepped, 'not-comparable', now) : stepped;
  await putWatch(tx, told);
  return { state: 'not-comparable', reason, article, watch: told };
}
