import { useEffect, useState } from 'preact/hooks';
import { displayLocale, message, pluralMessage } from '../../platform/i18n';
import { hashOf, START } from '../history/route';
import { bytesInWords } from './bytes-in-words';
import { Section } from './section';
import type { SettingsServices } from './services';

/** How much is kept on this computer, and the way to where it is taken out or away. */
export function ArchiveSection({ services }: { readonly services: SettingsServices }) {
  const [holdings, setHoldings] = useState('');
  useEffect(() => {
    holdingsInWords(services).then(setHoldings, () => setHoldings(message('storeUnreadable')));
  }, [services]);
  return (
    <Section title={message('sectionArchive')} intro={message('sectionArchiveIntro')}>
      <p class="holdings">{holdings}</p>
      <p>
        <a href={`/history.html${hashOf({ ...START, view: 'archive' })}`}>{message('archiveLink')}</a>
      </p>
    </Section>
  );
}

async function holdingsInWords({ countArticles, storageUsed }: SettingsServices): Promise<string> {
  const [count, used] = await Promise.all([countArticles(), storageUsed()]);
  const articles = pluralMessage('articlesKept', count);
  return used === null
    ? articles
    : message('holdingsWithSize', articles, bytesInWords(used, displayLocale()));
}
