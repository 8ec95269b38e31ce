import { message } from '../../../platform/i18n';
import { Progress } from './progress';
import { saveExport } from './save-export';
import type { ArchiveServices } from './services';
import { ALL_ARTICLES } from './services';
import { useTask } from './use-task';

/** Saves the archive of everything as a file. */
export function ExportButton({ services }: { readonly services: ArchiveServices }) {
  const task = useTask<void>();
  const { state } = task.now;
  const save = () => task.run((tracking) => saveExport(services, 'archive', ALL_ARTICLES, tracking));
  return (
    <span class="export">
      {task.now.state === 'working' ? (
        <Progress label={message('exporting')} now={task.now} onCancel={task.cancel} />
      ) : (
        <button type="button" data-testid="export-archive" onClick={save}>
          {message('actionExport')}
        </button>
      )}
      <span class="export-state" role="status">
        {state === 'done' && message('exportDone')}
        {state === 'failed' && message('exportFailed')}
      </span>
    </span>
  );
}
