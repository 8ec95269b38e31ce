import type { ChangeDetail, ChangeKind } from '../../article/change';

/** Sets what went against what came, in order; the rest stands alone. Each detail comes once. */
export function pairUp(kind: ChangeKind, gone: readonly string[], come: readonly string[]): ChangeDetail[] {
  const details = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    kind,
    earlier: gone[at] ?? '',
    later: come[at] ?? '',
  }));
  return details.filter(
    ({ earlier, later }, at) =>
      details.findIndex((other) => other.earlier === earlier && other.later === later) === at,
  );
}
