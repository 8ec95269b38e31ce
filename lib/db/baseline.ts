import type { Watch } from '../article/watch';
import { isShownEdit } from './edits';
import { hideWayOfLooking } from './hide-by-lane';
import { lanesAfterBaseline } from './lanes';
import type { Known, Look } from './look';
import { getKnown } from './look';
import { putSnapshot } from './put-snapshot';
import type { Finding } from './recheck-result';
import { nextNumber, optionsFor } from './record-again';
import type { ArticleRecord } from './schema';
import { snapshotOf } from './snapshot-codec';

/**
 * The first answer after a visit tells what the server sends at present. Where it differs from what the reader saw, that
 * comes from the way of looking: it is stored, so that the next answer can be held against it, and never shown.
 */
export async function recordBaseline(look: Look, record: ArticleRecord, watch: Watch): Promise<Finding> {
  const found = await getKnown(look.tx, record, 'visit');
  const known: Known = { ...found, watch };
  const { capture, contentHash, engine } = look;
  const isSameText = contentHash === known.latest.contentHash;
  const verdict = isSameText ? { comparable: true as const } : engine.judge(known.latest, capture);
  if (!verdict.comparable) return { ...known, state: 'not-comparable', reason: verdict.reason };
  const isOne = isSameText || !(await differs(look, known));
  return isOne ? asOneLane(known) : asTwoLanes(look, known);
}

async function differs(look: Look, known: Known): Promise<boolean> {
  // Compared as two lanes become one: with the furniture of both.
  const options = await optionsFor(look, { ...known, watch: { ...known.watch, lanes: null } });
  return isShownEdit(look.engine.compare(known.latest, look.capture, options));
}

function asOneLane({ article, watch, latest }: Known): Finding {
  const lanes = lanesAfterBaseline(watch, latest.number, latest.number, isRead(article, latest.number));
  return { state: 'baseline', article, watch: { ...watch, lanes } };
}

async function asTwoLanes(look: Look, known: Known): Promise<Finding> {
  const { article, latest, watch } = known;
  const before = known.records.find(({ number }) => number === watch.lanes?.fetch);
  if (before?.contentHash === look.contentHash) {
    const ends = { earlier: before.number, later: latest.number };
    const isHidden = await hideWayOfLooking(look, article.id, ends);
    const kept = isHidden ? { ...article, editCount: Math.max(article.editCount - 1, 0) } : article;
    const lanes = lanesAfterBaseline(watch, latest.number, before.number, isRead(article, latest.number));
    return { state: 'baseline', article: kept, watch: { ...watch, lanes } };
  }
  const number = await storeSilently(look, known);
  const lanes = lanesAfterBaseline(watch, latest.number, number, isRead(article, latest.number));
  const counted = { ...article, snapshotCount: article.snapshotCount + 1 };
  return { state: 'baseline', article: counted, watch: { ...watch, lanes } };
}

/** A snapshot without an edit that leads to it. */
async function storeSilently({ tx, capture, contentHash }: Look, known: Known): Promise<number> {
  const number = nextNumber(known);
  const snapshot = snapshotOf(capture, known.article.id, number, contentHash);
  await putSnapshot(tx, snapshot, known.records);
  return number;
}

function isRead({ lastReadSnapshot }: Known['article'], visit: number): boolean {
  return lastReadSnapshot >= visit;
}
