import type { Change } from '../article/change';
import type { ArticleText, Capture, Instant, Snapshot } from '../article/model';
import { flattenSentences } from '../article/sentences';
import { decodeChange, encodeChange, referentsOf } from './change-codec';
import { getDoubts, isApart, putDoubts } from './doubts';
import { getEditRecords, putEditRecord } from './edit-rows';
import { readEdits } from './edits';
import type { Comparison } from './engine';
import type { Known, Look } from './look';
import { isOneLane } from './look';
import type { DoubtRecord, ReturnRecord } from './schema';
import { decodeSnapshots } from './snapshot-codec';
import { getSnapshotRecords } from './snapshot-rows';

/** The rules' names in Change.suppressed. */
export const HEADLINE_TEST = 'headline-test';
export const FLIP_FLOP = 'flip-flop';

/** Wordings that come and go are followed up to this many at a time, and for so many looks each. */
const RETURNS_LIMIT = 20;
const LOOKS_LIMIT = 30;

/** Hides the differences that lead back to a wording which is shown in turn with another; all others stay as they are. */
export type HideCirculating = (found: Comparison) => Comparison;

/**
 * Tells wordings that a publisher shows in turn (to see which headline is read more, or by mistake) from edits. A wording
 * that comes back counts as an edit once it has settled. Looks at which a wording was back bring no snapshot, so they are
 * kept as doubts about the article.
 */
export async function findCirculation(look: Look, known: Known, found: Comparison): Promise<HideCirculating> {
  const { tx, capture } = look;
  const doubts = await getDoubts(tx, known.article.id);
  if (doubts.returns.length === 0 && !found.changes.some(mayReturn)) return (comparison) => comparison;
  const timeline = await timelineOf(look, known);
  const candidates = found.changes.filter(mayReturn).map((change) => returnOf(change, capture));
  const returns = merged(doubts.returns, candidates).map((one) => withLook(one, capture));
  const open = returns.filter((one) => isCirculating(look, timeline, one));
  await putDoubts(tx, { ...doubts, returns: open.slice(-RETURNS_LIMIT) });
  const settled = returns.filter((one) => !open.includes(one) && stands(one, known.latest));
  if (settled.length > 0) await showSettled(look, known.article.id, new Set(settled.map(keyOf)));
  const hidden = new Set(open.map(keyOf));
  return (comparison) => ({
    ...comparison,
    changes: comparison.changes.map((change) =>
      mayReturn(change) && hidden.has(keyOf(returnOf(change, capture)))
        ? { ...change, suppressed: change.part === 'headline' ? HEADLINE_TEST : FLIP_FLOP }
        : change,
    ),
  });
}

/** The headlines that are shown in turn, the latest first; none where one stands. */
export function headlinesInCirculation({ returns }: DoubtRecord, latest: string | undefined): string[] {
  const headlines = returns.filter(({ part }) => part === 'headline');
  if (headlines.length === 0) return [];
  const values = headlines.flatMap(({ texts, instead }) => [...texts, ...instead]);
  return [...new Set(latest === undefined ? values : [latest, ...values])];
}

/** A note of a correction is news whenever it comes; a sentence that only moved has the wording it had. */
function mayReturn({ suppressed, op, kinds }: Change): boolean {
  return suppressed === null && op !== 'moved' && !kinds.includes('correction');
}

/** The wording that a change leads to. For a sentence that went, that is its absence. */
function returnOf({ part, op, earlier, later }: Change, { origin }: Capture): ReturnRecord {
  const [before, after] = [earlier, later].map((side) => side.map(({ text }) => text)) as [
    string[],
    string[],
  ];
  const isAbsence = op === 'removed';
  return {
    part,
    isAbsence,
    texts: isAbsence ? before : after,
    instead: isAbsence ? [] : before,
    origin,
    looks: [],
  };
}

function keyOf({ part, isAbsence, texts }: ReturnRecord): string {
  return JSON.stringify([part, isAbsence, texts]);
}

function merged(known: readonly ReturnRecord[], found: readonly ReturnRecord[]): ReturnRecord[] {
  const byKey = new Map([...found, ...known].map((one) => [keyOf(one), one]));
  return [...byKey.values()];
}

/** Adds what this look shows, unless it shows the same as one a moment before. */
function withLook(one: ReturnRecord, capture: Capture): ReturnRecord {
  if (one.origin !== capture.origin && one.looks.length > 0) return one;
  const isBack = stands(one, capture);
  const last = one.looks.at(-1);
  if (last && last[1] === isBack && !isApart(last[0], capture.capturedAt)) return one;
  return { ...one, looks: [...one.looks, [capture.capturedAt, isBack] as const].slice(-LOOKS_LIMIT) };
}

/** Whether a text has the wording, or lacks what has gone. */
function stands({ part, isAbsence, texts }: ReturnRecord, text: ArticleText): boolean {
  if (part === 'headline') return text.headline === texts[0];
  if (part === 'standfirst') return (text.standfirst === (texts[0] ?? null)) !== isAbsence;
  const sentences = new Set(flattenSentences(text.blocks).map((sentence) => sentence.text));
  return isAbsence ? !texts.some((one) => sentences.has(one)) : texts.every((one) => sentences.has(one));
}

/**
 * A wording that came back together with an edit is in a snapshot already, hidden in that edit. It is shown there once it
 * has settled.
 */
async function showSettled(
  { tx, capture }: Look,
  articleId: number,
  settled: ReadonlySet<string>,
): Promise<void> {
  const snapshots = decodeSnapshots(await getSnapshotRecords(tx, articleId));
  const byNumber = new Map(snapshots.map((snapshot) => [snapshot.number, snapshot]));
  for (const record of await getEditRecords(tx, articleId)) {
    const [earlier, later] = [byNumber.get(record.earlier), byNumber.get(record.later)];
    if (!earlier || !later) continue;
    const [before, after] = [referentsOf(earlier), referentsOf(later)];
    const changes = record.changes.map((stored) => {
      const change = decodeChange(stored, before, after);
      const isHidden = change.suppressed === HEADLINE_TEST || change.suppressed === FLIP_FLOP;
      return isHidden && settled.has(keyOf(returnOf(change, capture)))
        ? encodeChange({ ...change, suppressed: null }, before, after)
        : stored;
    });
    if (changes.some((change, at) => change !== record.changes[at]))
      await putEditRecord(tx, { ...record, changes });
  }
}

/** What earlier looks showed. */
interface Timeline {
  /** Snapshots of the same way of looking, oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Looks that brought nothing new. */
  readonly looks: readonly Instant[];
  /** Sentences that an edit has added. */
  readonly added: ReadonlySet<string>;
}

async function timelineOf({ tx, capture }: Look, { article, watch, records }: Known): Promise<Timeline> {
  const decoded = decodeSnapshots(records);
  const isOne = isOneLane(watch);
  const snapshots = decoded.filter(({ origin }) => isOne || origin === capture.origin);
  const edits = await readEdits(tx, article, decoded);
  const changes = edits.flatMap((edit) => edit.changes);
  const added = changes
    .filter(({ op }) => op === 'added')
    .flatMap(({ later }) => later.map(({ text }) => text));
  return {
    snapshots,
    looks: isOne ? [...watch.checkedAt, article.lastCheckedAt] : [],
    added: new Set(added),
  };
}

function isCirculating({ engine }: Look, { snapshots, looks, added }: Timeline, one: ReturnRecord): boolean {
  // An absence is only one to return to where the sentence was not there from the beginning.
  if (one.isAbsence && one.part === 'body' && !one.texts.every((text) => added.has(text))) return false;
  const from = one.looks[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const shown = snapshots.map((snapshot) => ({ at: snapshot.capturedAt, isBack: stands(one, snapshot) }));
  const times = looks.filter((at) => at > (shown[0]?.at ?? from));
  const between = times.flatMap((at) => {
    const last = shown.findLast((seen) => seen.at <= at);
    return last ? [{ at, isBack: last.isBack }] : [];
  });
  const before = [...shown, ...between].filter(({ at }) => at < from);
  const noted = one.looks.map(([at, isBack]) => ({ at, isBack }));
  const all = [...before, ...noted].sort((first, second) => first.at - second.at);
  return engine.isCirculating(all.map(({ at, isBack }) => ({ at, value: isBack ? 'back' : 'other' })));
}
