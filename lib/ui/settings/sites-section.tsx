import type { Settings } from '../../article/settings';
import { message } from '../../platform/i18n';
import { AddSite } from './add-site';
import { Section } from './section';
import type { ChangeSettings } from './services';

interface SitesSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** Sites that are left alone, and sites on which the bar stays away. */
export function SitesSection({ settings, onChange }: SitesSectionProps) {
  const { excludedSites, barHiddenSites } = settings;
  return (
    <Section title={message('sectionSites')} intro={message('sectionSitesIntro')}>
      <SiteList
        sites={excludedSites}
        empty={message('noSitesExcluded')}
        onRemove={(site) => onChange({ excludedSites: without(excludedSites, site) })}
      />
      <AddSite
        listed={excludedSites}
        onAdd={(site) => onChange({ excludedSites: [...excludedSites, site] })}
      />
      {barHiddenSites.length > 0 && (
        <>
          <h3>{message('barHiddenSites')}</h3>
          <SiteList
            sites={barHiddenSites}
            empty=""
            onRemove={(site) => onChange({ barHiddenSites: without(barHiddenSites, site) })}
          />
        </>
      )}
    </Section>
  );
}

interface SiteListProps {
  readonly sites: readonly string[];
  readonly empty: string;
  readonly onRemove: (site: string) => void;
}

function SiteList({ sites, empty, onRemove }: SiteListProps) {
  if (sites.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          <span>{site}</span>
          <button
            type="button"
            class="link"
            aria-label={message('removeSite', site)}
            onClick={() => onRemove(site)}
          >
            {message('actionRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function without(sites: readonly string[], site: string): readonly string[] {
  return sites.filter((other) => other !== site);
}
