import { useState } from 'preact/hooks';
import type { Article } from '../../../article/model';
import type { MessageKey } from '../../../platform/i18n';
import { message, pluralMessage } from '../../../platform/i18n';
import { Choice } from '../../choice';
import { Progress } from './progress';
import { saveExport } from './save-export';
import type { ArchiveServices, ExportForm, ExportScope } from './services';
import { ALL_ARTICLES, EXPORT_FORMS } from './services';
import { useTask } from './use-task';

export const FORM_WORDS: { readonly [Form in ExportForm]: MessageKey } = {
  archive: 'formArchive',
  csv: 'formCsv',
  atom: 'formAtom',
  report: 'formReport',
};

interface ExportSectionProps {
  readonly services: ArchiveServices;
  /** All sites, those with the most articles first. */
  readonly sites: readonly string[];
  readonly articles: readonly Article[];
}

/** Takes articles out of the store, all of them or those of one site, as a file of the form chosen. */
export function ExportSection({ services, sites, articles }: ExportSectionProps) {
  const [form, setForm] = useState<ExportForm>('archive');
  const [site, setSite] = useState('');
  const task = useTask<void>();
  const forms = EXPORT_FORMS.filter((one) => one !== 'report');
  const save = () =>
    task.run((tracking) => {
      const scope = site === '' ? ALL_ARTICLES : scopeOfSite(site, articles);
      return saveExport(services, form, scope, tracking);
    });
  return (
    <section aria-labelledby="export">
      <h2 id="export">{message('exportTitle')}</h2>
      <p class="intro">{message('exportIntro')}</p>
      <div class="choices">
        <Choice
          label={message('exportForm')}
          value={form}
          options={forms.map((one) => [one, message(FORM_WORDS[one])])}
          onChoose={(value) => setForm(forms.find((one) => one === value) ?? 'archive')}
        />
        <Choice
          label={message('exportArticles')}
          value={site}
          options={[
            ['', pluralMessage('articles', articles.length)],
            ...sites.map((one): [string, string] => [one, one]),
          ]}
          onChoose={setSite}
        />
        <button type="button" class="primary" data-action="export" onClick={save}>
          {message('actionSave')}
        </button>
      </div>
      {task.now.state === 'working' && (
        <Progress label={message('exporting')} now={task.now} onCancel={task.cancel} />
      )}
      <p role="status">{task.now.state === 'done' && message('exportDone')}</p>
      {task.now.state === 'failed' && <p role="alert">{message('exportFailed')}</p>}
    </section>
  );
}

function scopeOfSite(site: string, articles: readonly Article[]): ExportScope {
  const ofSite = articles.filter((article) => article.site === site);
  return { of: 'site', name: site, articles: ofSite.map(({ id }) => id) };
}
