import { useState } from 'preact/hooks';
import type { ImportCounts } from '../../../article/import-counts';
import type { PluralKey } from '../../../platform/i18n';
import { message, pluralMessage } from '../../../platform/i18n';
import { EvidenceReport } from './evidence-report';
import { problemInWords } from './problem-words';
import { Progress } from './progress';
import type { ArchiveServices, ImportPlan } from './services';
import type { Task } from './use-task';
import { useTask } from './use-task';

interface ImportSectionProps {
  readonly services: ArchiveServices;
  readonly onChanged: () => void;
}

/** Brings an archive in: reads it first and says what would happen, then does it when told to. */
export function ImportSection({ services, onChanged }: ImportSectionProps) {
  const [file, setFile] = useState<File | null>(null);
  const plan = useTask<ImportPlan>();
  const done = useTask<ImportCounts>();
  const choose = (chosen: File | undefined) => {
    done.cancel();
    setFile(chosen ?? null);
    if (chosen) plan.run((tracking) => services.planImport(chosen, tracking));
    else plan.cancel();
  };
  const start = () => {
    if (!file) return;
    plan.cancel();
    done.run(async (tracking) => {
      try {
        return await services.importArchive(file, tracking);
      } finally {
        onChanged();
      }
    });
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">{message('importTitle')}</h2>
      <p class="intro">{message('importIntro')}</p>
      <label class="file">
        <input
          type="file"
          accept=".json,application/json"
          onClick={(event) => {
            // Choosing the same file again, mended meanwhile, would be no change.
            event.currentTarget.value = '';
          }}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
        <span class="button">{message('importChoose')}</span>
        <span class="file-name">{file?.name}</span>
      </label>
      <Planned plan={plan} onImport={start} />
      <Imported done={done} />
    </section>
  );
}

function Planned({ plan, onImport }: { readonly plan: Task<ImportPlan>; readonly onImport: () => void }) {
  const { now } = plan;
  if (now.state === 'idle' || now.state === 'stopped') return null;
  if (now.state === 'working')
    return <Progress label={message('importReading')} now={now} onCancel={plan.cancel} />;
  if (now.state === 'failed') return <p role="alert">{message('importFailed')}</p>;
  if (!now.result.ok)
    return (
      <p role="alert">
        {message('importRefused', problemInWords(now.result.problem))} {message('importNothing')}
      </p>
    );
  const { counts, evidence } = now.result;
  if (counts.articles === 0) return <p role="status">{message('importEmpty')}</p>;
  return (
    <div class="question" role="status">
      <Counts title={pluralMessage('importPlan', counts.articles)} counts={counts} />
      <EvidenceReport evidence={evidence} />
      <div class="actions">
        {counts.added + counts.merged > 0 && (
          <button type="button" class="primary" data-action="import" onClick={onImport}>
            {message('actionImport')}
          </button>
        )}
        <button type="button" onClick={plan.cancel}>
          {message('actionCancel')}
        </button>
      </div>
    </div>
  );
}

function Imported({ done }: { readonly done: Task<ImportCounts> }) {
  const { now } = done;
  if (now.state === 'working')
    return <Progress label={message('importing')} now={now} onCancel={done.stop} />;
  if (now.state === 'failed') return <p role="alert">{message('importBroken')}</p>;
  return (
    <div role="status">
      {now.state === 'stopped' && <p>{message('importBroken')}</p>}
      {now.state === 'done' && <Counts title={message('imported')} counts={now.result} />}
    </div>
  );
}

function Counts({ title, counts }: { readonly title: string; readonly counts: ImportCounts }) {
  const lines: readonly (readonly [key: PluralKey, count: number])[] = [
    ['importAdded', counts.added],
    ['importMerged', counts.merged],
    ['importUnchanged', counts.unchanged],
    ['importSnapshots', counts.snapshots],
    ['importRepeated', counts.repeatedSnapshots],
  ];
  return (
    <>
      <p>{title}</p>
      <ul class="counts">
        {lines
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <li key={key}>{pluralMessage(key, count)}</li>
          ))}
      </ul>
    </>
  );
}
