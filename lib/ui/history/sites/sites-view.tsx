import { useMemo } from 'preact/hooks';
import type { Article } from '../../../article/model';
import type { SiteProfile } from '../../../article/site-profile';
import { profileOf, siteProfiles } from '../../../article/site-profile';
import { message } from '../../../platform/i18n';
import { saveFile } from '../../save-file';
import type { HistoryServices } from '../services';
import { useFacts } from '../use-facts';
import { KindBars } from './kind-bars';
import { ProfileTable } from './profile-table';

interface SitesViewProps {
  readonly articles: readonly Article[];
  readonly services: HistoryServices;
}

/** What the reader's own articles tell of the sites they come from. */
export function SitesView({ articles, services }: SitesViewProps) {
  const facts = useFacts(services.reader, articles, true);
  const profiles = useMemo(() => (facts ? siteProfiles(articles, facts) : null), [articles, facts]);
  const all = useMemo(() => (facts ? profileOf(null, articles, facts) : null), [articles, facts]);
  return (
    <main class="sites" aria-busy={!profiles}>
      <h1>{message('sitesTitle')}</h1>
      <p class="intro">{message('sitesIntro')}</p>
      {profiles && all && <Profiles profiles={profiles} all={all} services={services} />}
    </main>
  );
}

interface ProfilesProps {
  readonly profiles: readonly SiteProfile[];
  readonly all: SiteProfile;
  readonly services: HistoryServices;
}

function Profiles({ profiles, all, services }: ProfilesProps) {
  return (
    <>
      <section aria-labelledby="profiles">
        <h2 id="profiles">{message('sitesByShare')}</h2>
        <ProfileTable profiles={profiles} all={all} />
        <button
          type="button"
          onClick={() =>
            saveFile({
              name: 'late-edition-sites.csv',
              content: new Blob([services.reader.profilesCsv(profiles)], { type: 'text/csv' }),
            })
          }
        >
          {message('actionSaveCsv')}
        </button>
      </section>
      {all.kinds.length > 0 && (
        <section aria-labelledby="kinds">
          <h2 id="kinds">{message('sitesKinds')}</h2>
          <KindBars profiles={profiles} all={all} />
        </section>
      )}
    </>
  );
}
