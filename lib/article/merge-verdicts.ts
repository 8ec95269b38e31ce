import type { Change, Verdict } from './change';
import type { Instant } from './model';

/**
 * The verdicts of two histories, newest first, none twice. What was found and not shown is kept per snapshot and grows with
 * every look: of an earlier or another record of it, only what it lacks is taken in.
 *
 * @param snapshotAt which snapshot was the latest at a time.
 */
export function mergeVerdicts(
  known: readonly Verdict[],
  incoming: readonly Verdict[],
  snapshotAt: (at: Instant) => number,
): Verdict[] {
  const [hidden, others] = [known.filter(isHidden), known.filter((verdict) => !isHidden(verdict))];
  const bySnapshot = Map.groupBy(hidden, ({ at }) => snapshotAt(at));
  const seen = new Set(others.map(keyOf));
  for (const verdict of incoming) {
    if (isHidden(verdict)) takeIn(bySnapshot, snapshotAt(verdict.at), verdict);
    else if (!seen.has(keyOf(verdict))) others.push(verdict);
  }
  return [...others, ...[...bySnapshot.values()].flat()].sort((one, other) => other.at - one.at);
}

/** Whether it tells what was found and not shown. */
function isHidden({ verdict, reason }: Verdict): boolean {
  return verdict === 'same' && reason === null;
}

function takeIn(bySnapshot: Map<number, Verdict[]>, snapshot: number, verdict: Verdict): void {
  const known = bySnapshot.get(snapshot) ?? [];
  const seen = new Set(known.flatMap(({ suppressed }) => suppressed.map(wordsOf)));
  const added = verdict.suppressed.filter((change) => !seen.has(wordsOf(change)));
  const [first, ...rest] = known;
  if (first && added.length === 0) return;
  const at = Math.max(first?.at ?? verdict.at, verdict.at);
  const suppressed = [...(first?.suppressed ?? []), ...added];
  bySnapshot.set(snapshot, [{ ...(first ?? verdict), at, suppressed }, ...rest]);
}

function keyOf({ at, verdict, reason, suppressed }: Verdict): string {
  return JSON.stringify([at, verdict, reason, suppressed.map(wordsOf)]);
}

function wordsOf({ op, part, suppressed, earlier, later }: Change): string {
  return JSON.stringify([
    op,
    part,
    suppressed,
    ...[earlier, later].map((side) => side.map(({ text }) => text)),
  ]);
}
