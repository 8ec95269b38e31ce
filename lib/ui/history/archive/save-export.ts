import { saveFile } from '../../save-file';
import type { ArchiveServices, ExportForm, ExportScope, Tracking } from './services';

/**
 * Writes an export and hands its files, mostly one, to the browser's download. Not where it was stopped: the last of the writing looks at no
 * signal, and a file that nobody wants any more would still be saved.
 *
 * @throws the signal's reason, and what writing throws
 */
export async function saveExport(
  { writeExport }: ArchiveServices,
  form: ExportForm,
  scope: ExportScope,
  tracking: Tracking,
): Promise<void> {
  const files = await writeExport(form, scope, tracking);
  tracking.signal.throwIfAborted();
  for (const file of files) saveFile(file);
}
