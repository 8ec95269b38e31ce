import { useState } from 'preact/hooks';
import type { Instant } from '../article/model';
import { message, pluralMessage } from '../platform/i18n';
import type { SavedFile } from './save-file';
import { saveFile } from './save-file';

/** An archive ready to be saved. */
export interface ArchiveFile extends SavedFile {
  readonly articleCount: number;
}

/** "late-edition-2026-03-14.json", by the reader's own date. */
export function archiveName(exportedAt: Instant): string {
  const at = new Date(exportedAt);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return `late-edition-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

type ExportState = 'idle' | 'working' | 'failed' | { readonly saved: number };

/** Saves the archive as a file. */
export function ExportButton({ exportArchive }: { readonly exportArchive: () => Promise<ArchiveFile> }) {
  const [state, setState] = useState<ExportState>('idle');
  const save = async () => {
    setState('working');
    try {
      const file = await exportArchive();
      saveFile(file);
      setState({ saved: file.articleCount });
    } catch (error) {
      console.error('Late Edition:', error);
      setState('failed');
    }
  };
  return (
    <span class="export">
      <button
        type="button"
        data-testid="export-archive"
        aria-disabled={state === 'working'}
        onClick={() => state !== 'working' && void save()}
      >
        {message('actionExport')}
      </button>
      <span class="export-state" role="status">
        {wordsFor(state)}
      </span>
    </span>
  );
}

function wordsFor(state: ExportState): string {
  if (typeof state === 'object') return pluralMessage('exported', state.saved);
  if (state === 'working') return message('exporting');
  return state === 'failed' ? message('exportFailed') : '';
}
