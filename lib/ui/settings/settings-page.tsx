import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../article/settings';
import { message } from '../../platform/i18n';
import { PageFrame } from '../page-frame';
import { useRecorded } from '../use-recorded';
import { AlertsSection } from './alerts-section';
import { ArchiveSection } from './archive-section';
import { JudgementsSection } from './judgements-section';
import { KindsSection } from './kinds-section';
import { LanguageSection } from './language-section';
import { PageSection } from './page-section';
import { RetentionSection } from './retention-section';
import type { ChangeSettings, SettingsServices } from './services';
import { SitesSection } from './sites-section';
import { SwitchSection } from './switch-section';

/** Long enough to be read, short enough not to be in the way. */
const NOTICE_MS = 3000;

/** All settings on one page. Every change is kept at once. */
export function SettingsPage({ services }: { readonly services: SettingsServices }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setNotice(''), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, settings]);
  const load = useCallback(() => void services.loadSettings().then(setSettings), [services]);
  useEffect(load, [load]);
  useRecorded(services.onRecorded, load);
  const change = async (members: Partial<Settings>) => {
    const reply = await services.askBackground('changeSettings', members);
    if (reply.ok) setSettings(reply.value);
    setNotice(message(reply.ok ? 'settingsSaved' : 'settingsNotSaved'));
    // Every word of the page is another one.
    if (reply.ok && 'language' in members) services.reload();
  };
  return (
    <PageFrame current="/settings.html">
      <main class="settings">
        <h1>{message('settingsTitle')}</h1>
        {settings && (
          <Sections settings={settings} onChange={(members) => void change(members)} services={services} />
        )}
        <p class="saved" role="status">
          {notice}
        </p>
      </main>
    </PageFrame>
  );
}

interface SectionsProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
  readonly services: SettingsServices;
}

function Sections({ settings, onChange, services }: SectionsProps) {
  return (
    <>
      <SwitchSection name="paused" settings={settings} onChange={onChange} />
      <SwitchSection name="rechecks" settings={settings} onChange={onChange} />
      <KindsSection settings={settings} onChange={onChange} />
      <AlertsSection settings={settings} onChange={onChange} />
      <PageSection settings={settings} onChange={onChange} />
      <SwitchSection name="singleKeys" settings={settings} onChange={onChange} />
      <LanguageSection settings={settings} onChoose={(language) => onChange({ language })} />
      <SitesSection settings={settings} onChange={onChange} />
      <JudgementsSection services={services} />
      <RetentionSection settings={settings} onChange={onChange} services={services} />
      <ArchiveSection services={services} />
    </>
  );
}
