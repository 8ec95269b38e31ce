import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { message } from '../../platform/i18n';
import { FORM_WORDS } from './archive/export-section';
import { Progress } from './archive/progress';
import { saveExport } from './archive/save-export';
import type { ArchiveServices, ExportForm, ExportScope } from './archive/services';
import { useTask } from './archive/use-task';

interface ExportMenuProps {
  readonly label: string;
  readonly forms: readonly ExportForm[];
  readonly scope: ExportScope;
  readonly services: ArchiveServices;
}

/** A fold with a button for each form in which the articles of a scope can be saved. Closes as menus do. */
export function ExportMenu({ label, forms, scope, services }: ExportMenuProps) {
  const task = useTask<void>();
  const save = (form: ExportForm) => task.run((tracking) => saveExport(services, form, scope, tracking));
  return (
    <details class="menu" onKeyDown={closeAtEscape} onFocusOut={closeWhenLeft}>
      <summary>{label}</summary>
      <div class="menu-items">
        {forms.map((form) => (
          <button key={form} type="button" data-form={form} onClick={() => save(form)}>
            {message(FORM_WORDS[form])}
          </button>
        ))}
        {task.now.state === 'working' && (
          <Progress label={message('exporting')} now={task.now} onCancel={task.cancel} />
        )}
        <p role="status">{task.now.state === 'done' && message('exportDone')}</p>
        {task.now.state === 'failed' && <p role="alert">{message('exportFailed')}</p>}
      </div>
    </details>
  );
}

function closeAtEscape({ key, currentTarget: menu }: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeWhenLeft({ relatedTarget, currentTarget: menu }: TargetedFocusEvent<HTMLDetailsElement>): void {
  if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false;
}
