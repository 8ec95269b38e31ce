import { useCallback, useEffect, useState } from 'preact/hooks';
import { displayLocale, message, pluralMessage } from '../../platform/i18n';
import { ExportButton } from '../export-button';
import { TwoSteps } from '../two-steps';
import { bytesInWords } from './bytes-in-words';
import { Section } from './section';
import type { SettingsServices } from './services';

interface Holdings {
  readonly articles: number;
  /** Bytes; null where the browser does not tell. */
  readonly used: number | null;
}

/** What is kept on this computer, and how to take it out or away. */
export function ArchiveSection({ services }: { readonly services: SettingsServices }) {
  const [holdings, setHoldings] = useState<Holdings | 'failed' | null>(null);
  const [notice, setNotice] = useState('');
  const load = useCallback(() => {
    loadHoldings(services).then(setHoldings, () => setHoldings('failed'));
  }, [services]);
  useEffect(load, [load]);
  const erase = async () => {
    const reply = await services.askBackground('eraseEverything', null);
    setNotice(message(reply.ok ? 'erased' : 'failureErase'));
    load();
  };
  const articles = typeof holdings === 'object' ? (holdings?.articles ?? 0) : 0;
  return (
    <Section title={message('sectionArchive')} intro={message('sectionArchiveIntro')}>
      <p class="holdings">{holdings && holdingsInWords(holdings)}</p>
      <div class="actions">
        <ExportButton exportArchive={services.exportArchive} />
        <TwoSteps
          label={message('actionErase')}
          question={pluralMessage('confirmErase', articles)}
          confirm={message('actionEraseNow')}
          onConfirm={() => void erase()}
        />
      </div>
      <p role="status">{notice}</p>
    </Section>
  );
}

async function loadHoldings({ countArticles, storageUsed }: SettingsServices): Promise<Holdings> {
  const [articles, used] = await Promise.all([countArticles(), storageUsed()]);
  return { articles, used };
}

function holdingsInWords(holdings: Holdings | 'failed'): string {
  if (holdings === 'failed') return message('storeUnreadable');
  const articles = pluralMessage('articlesKept', holdings.articles);
  if (holdings.used === null) return articles;
  return message('holdingsWithSize', articles, bytesInWords(holdings.used, displayLocale()));
}
