import { useState } from 'preact/hooks';
import type { Change, Edit } from '../../article/change';
import type { Snapshot } from '../../article/model';
import { message, pluralMessage } from '../../platform/i18n';
import { elapsedInWords } from '../time';
import { Time, useClock } from '../time-context';
import type { DiffLayout } from './change-item';
import { ChangeItem } from './change-item';
import { shownChanges } from './change-text';
import { mostSeriousFirst } from './edit-summary';
import { SummaryChips } from './summary-chips';

interface EditItemProps {
  readonly edit: Edit;
  readonly later: Snapshot | undefined;
  readonly language: string | null;
  readonly layout: DiffLayout;
  readonly startsOpen: boolean;
  /** Address of the comparison of the two snapshots; left out where there is no way to it. */
  readonly comparison?: string;
  /** Index of a change in what the page shows, null where it does not stand there; left out where no page is at hand. */
  readonly onShow?: (change: Change) => (() => void) | null;
}

/** Changes shown before the reader asks for the rest: about two screens. */
const FIRST_SHOWN = 12;

/** One edit, foldable: when, how long after the snapshot before, what kinds; unfolded, each change with old and new words. */
export function EditItem(props: EditItemProps) {
  const { edit, startsOpen } = props;
  const [open, setOpen] = useState(startsOpen);
  return (
    <li class="edit">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <EditHeading edit={edit} layout={props.layout} />
          <SummaryChips edit={edit} />
        </summary>
        {open && <EditChanges {...props} />}
      </details>
    </li>
  );
}

function EditHeading({ edit, layout }: Pick<EditItemProps, 'edit' | 'layout'>) {
  return (
    <span class="edit-heading">
      <span class="edit-when">
        <Time at={edit.laterAt} isFirst />
      </span>
      {layout === 'columns' && <Elapsed edit={edit} />}
      <span
        class="edit-notice"
        title={message(edit.disclosed ? 'editDisclosedDetail' : 'editUnannouncedDetail')}
      >
        {message(edit.disclosed ? 'editDisclosed' : 'editUnannounced')}
      </span>
    </span>
  );
}

function Elapsed({ edit }: Pick<EditItemProps, 'edit'>) {
  const { locale } = useClock();
  const elapsed = elapsedInWords(edit.laterAt - edit.earlierAt, locale);
  return <span class="edit-elapsed">{message('elapsedLater', elapsed)}</span>;
}

function EditChanges({ edit, later, language, layout, comparison, onShow }: EditItemProps) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  const inOrder = shownChanges(edit.changes);
  // Where little is in view at once, the most serious stands first.
  const changes = layout === 'inline' ? mostSeriousFirst(inOrder) : inOrder;
  const hidden = changes.length - shown;
  return (
    <>
      <ul class="changes">
        {changes.slice(0, shown).map((change) => (
          <ChangeItem
            change={change}
            later={later}
            language={language}
            layout={layout}
            onShow={onShow?.(change) ?? null}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link more-changes" onClick={() => setShown(changes.length)}>
          {pluralMessage('moreChanges', hidden)}
        </button>
      )}
      {comparison && (
        <a class="to-comparison" href={comparison}>
          {message('compareSnapshots')}
        </a>
      )}
    </>
  );
}
