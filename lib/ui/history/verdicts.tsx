import type { NotComparableReason, Verdict } from '../../article/change';
import { message, pluralMessage } from '../../platform/i18n';
import { NOT_COMPARABLE_WORDS } from '../state/reason-words';
import { Time } from '../time-context';

/** Looks at the article that could not be held against what was kept, newest first. */
export function Verdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const failed = verdicts.flatMap(({ at, reason }) => (reason === null ? [] : [{ at, reason }]));
  if (failed.length === 0) return null;
  return (
    <details class="not-shown">
      <summary>{pluralMessage('notCompared', failed.length)}</summary>
      <ul class="rows">
        {failed.map(({ at, reason }) => (
          <li key={at} class="verdict">
            <Time at={at} /> <span>{sentenceFor(reason)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function sentenceFor(reason: NotComparableReason): string {
  return message('stateNotComparable', message(NOT_COMPARABLE_WORDS[reason]));
}
