import type { Change } from '../../article/change';
import { summarizeChanges } from './edit-summary';

/** The kinds of an edit as words with their content. */
export function SummaryChips({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <span class="chips">
      {summarizeChanges(changes).map((part) => (
        <span class={`chip chip-${part.tone}`}>{part.text}</span>
      ))}
    </span>
  );
}
