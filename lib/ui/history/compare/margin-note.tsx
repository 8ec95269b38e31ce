import type { Row } from '../../../diff/rows';
import { displayLocale, message } from '../../../platform/i18n';
import { OP_NAMES } from '../../edits/change-words';
import { summarizeChanges } from '../../edits/edit-summary';
import { ruleInWords } from '../../edits/rule-words';
import type { Comparing } from '../route';
import { hashOf } from '../route';
import { useNavigation } from '../use-route';
import type { Compared } from './use-comparison';

interface MarginNoteProps {
  readonly compared: Compared;
  readonly comparing: Comparing;
  readonly position: number;
  readonly row: Row;
  readonly isShown: boolean;
}

/** What became of a row, in words, with the way to link to it. */
export function MarginNote({ compared, comparing, position, row, isShown }: MarginNoteProps) {
  if (!isShown || row.op === 'unchanged') return <td class="margin-note" />;
  const number = compared.differences.indexOf(position) + 1;
  return (
    <td class="margin-note">
      <div>
        {number > 0 && <Permalink comparing={comparing} number={number} />}
        <span class={`op op-${row.op}`}>{operationInWords(row)}</span>
        {number > 0 && <Kinds compared={compared} row={row} />}
        {row.suppressed !== null && <span class="kinds">{ruleInWords(row.suppressed)}</span>}
      </div>
    </td>
  );
}

function Permalink({ comparing, number }: { readonly comparing: Comparing; readonly number: number }) {
  const { route } = useNavigation();
  const href = hashOf({ ...route, comparing: { ...comparing, change: number } });
  return (
    <a class="permalink" href={href} aria-label={message('linkToChange', String(number))}>
      {number}
    </a>
  );
}

/** What happened to a row: "Edited", "Headline edited". */
export function operationInWords({ op, part }: Row): string {
  const operation = message(op === 'unchanged' ? 'opMoved' : OP_NAMES[op]);
  if (part === 'body') return operation;
  const place = message(part === 'headline' ? 'placeHeadline' : 'placeStandfirst');
  return message('noteInPart', place, operation.toLocaleLowerCase(displayLocale()));
}

/** Kinds that the operation or the place says already. */
const SAID = ['added', 'removed', 'moved', 'headline', 'standfirst', 'wording', 'typography'];

function Kinds({ compared, row }: Pick<MarginNoteProps, 'compared' | 'row'>) {
  const changes = row.changes.flatMap((position) => compared.comparison.changes[position] ?? []);
  const telling = changes.map((change) => ({
    ...change,
    kinds: change.kinds.filter((kind) => !SAID.includes(kind)),
  }));
  const isWhole = row.op === 'added' || row.op === 'removed';
  const parts = summarizeChanges(telling).filter((part) => !isWhole || part.tone === 'note');
  if (parts.length === 0) return null;
  return <span class="kinds">{parts.map((part) => part.text).join(', ')}</span>;
}
