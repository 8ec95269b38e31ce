import type { Settings } from '../../article/settings';
import { message } from '../../platform/i18n';
import { ModeSelect } from '../mode-select';
import { AddSite } from './add-site';
import { QuietHoursFields } from './quiet-hours-fields';
import { Section } from './section';
import type { ChangeSettings } from './services';

interface AlertsSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** When notifications come, and from which sites. */
export function AlertsSection({ settings, onChange }: AlertsSectionProps) {
  return (
    <Section title={message('sectionAlerts')} intro={message('sectionAlertsIntro')}>
      <QuietHoursFields hours={settings.quietHours} onChange={(quietHours) => onChange({ quietHours })} />
      <SiteAlerts settings={settings} onChange={onChange} />
    </Section>
  );
}

/** Sites that do not notify like the others. Those that do are not listed. */
function SiteAlerts({ settings: { siteAlerts }, onChange }: AlertsSectionProps) {
  const sites = Object.keys(siteAlerts).toSorted();
  const change = (site: string, mode: Settings['siteAlerts'][string] | null) => {
    const { [site]: _, ...others } = siteAlerts;
    onChange({ siteAlerts: mode === null ? others : { ...others, [site]: mode } });
  };
  return (
    <>
      <h3>{message('siteAlertsTitle')}</h3>
      {sites.length > 0 && (
        <ul class="sites site-alerts">
          {sites.map((site) => (
            <li key={site}>
              <ModeSelect
                label={site}
                mode={siteAlerts[site] ?? null}
                none={message('alertModeDefault')}
                onChange={(mode) => change(site, mode)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddSite listed={sites} onAdd={(site) => change(site, 'list')} />
    </>
  );
}
