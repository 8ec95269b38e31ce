import type { Edit } from '../../article/change';
import { message } from '../../platform/i18n';
import { summarizeChanges } from './edit-summary';

/** Two lines in the popup. */
const MAX_CHIPS = 6;

/** The kinds of an edit as words with their content. */
export function SummaryChips({ edit }: { readonly edit: Edit }) {
  const parts = summarizeChanges(edit.changes);
  const more = parts.length - MAX_CHIPS;
  return (
    <span class="chips">
      {parts.slice(0, MAX_CHIPS).map((part) => (
        <span class={`chip chip-${part.tone}`}>{part.text}</span>
      ))}
      {more > 0 && <span class="chip">{message('chipsMore', String(more))}</span>}
    </span>
  );
}
