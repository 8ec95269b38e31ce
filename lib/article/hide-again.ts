import type { Change } from './change';

/**
 * The changes of an edit that was found anew, hidden where they were before: some rules go by how and when the text was
 * looked at, which the two snapshots do not tell.
 */
export function hideAgain(changes: readonly Change[], hidden: readonly Change[]): Change[] {
  const rules = new Map(hidden.map((change) => [wordsOf(change), change.suppressed]));
  return changes.map((change) =>
    change.suppressed === null ? { ...change, suppressed: rules.get(wordsOf(change)) ?? null } : change,
  );
}

function wordsOf({ part, earlier, later }: Change): string {
  return JSON.stringify([part, ...[earlier, later].map((side) => side.map(({ text }) => text))]);
}
