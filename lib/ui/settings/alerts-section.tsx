import type { ChangeKind } from '../../article/change';
import { CHANGE_KINDS } from '../../article/change';
import type { Settings } from '../../article/settings';
import { message } from '../../platform/i18n';
import { KIND_WORDS } from '../edits/kind-words';
import { ModeSelect } from '../mode-select';
import { AddSite } from './add-site';
import { KIND_GROUPS } from './kinds-section';
import { QuietHoursFields } from './quiet-hours-fields';
import { Check, Section } from './section';
import type { ChangeSettings } from './services';

interface AlertsSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** What brings a notification: by kind, by time of day, by site. */
export function AlertsSection({ settings, onChange }: AlertsSectionProps) {
  return (
    <Section title={message('sectionAlerts')} intro={message('sectionAlertsIntro')}>
      <NotifyKinds settings={settings} onChange={onChange} />
      <QuietHoursFields hours={settings.quietHours} onChange={(quietHours) => onChange({ quietHours })} />
      <SiteAlerts settings={settings} onChange={onChange} />
    </Section>
  );
}

function NotifyKinds({ settings, onChange }: AlertsSectionProps) {
  const { notifyKinds } = settings;
  const toggle = (kind: ChangeKind, notifies: boolean) =>
    onChange({
      notifyKinds: CHANGE_KINDS.filter((other) => (other === kind ? notifies : notifyKinds.includes(other))),
    });
  return (
    <div class="notify-kinds">
      {KIND_GROUPS.map(({ title, kinds }) => (
        <fieldset key={title}>
          <legend>{message(title)}</legend>
          {kinds.map((kind) => (
            <Check
              key={kind}
              label={message(KIND_WORDS[kind].name)}
              checked={notifyKinds.includes(kind)}
              onChange={(notifies) => toggle(kind, notifies)}
            />
          ))}
        </fieldset>
      ))}
    </div>
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
