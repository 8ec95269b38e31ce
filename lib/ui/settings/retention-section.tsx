import { useEffect, useState } from 'preact/hooks';
import type { Retention } from '../../article/retention';
import type { Settings } from '../../article/settings';
import { displayLocale, message, pluralMessage } from '../../platform/i18n';
import { Choice } from '../choice';
import { bytesInWords } from './bytes-in-words';
import { Section } from './section';
import type { ChangeSettings, SettingsServices, WouldGo } from './services';

const DAYS = [null, 30, 90, 180, 365, 730] as const;
const MEGABYTES = [null, 50, 100, 250, 500, 1000] as const;

interface RetentionSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
  readonly services: SettingsServices;
}

/** What becomes of snapshots that have grown old, and what that would take out now. */
export function RetentionSection({ settings: { retention }, onChange, services }: RetentionSectionProps) {
  const change = (members: Partial<Retention>) => onChange({ retention: { ...retention, ...members } });
  return (
    <Section title={message('retentionTitle')} intro={message('retentionIntro')}>
      <div class="choices">
        <Choice
          label={message('retentionAge')}
          value={String(retention.days)}
          options={DAYS.map((days) => [
            String(days),
            days === null ? message('retentionNever') : pluralMessage('thinDays', days),
          ])}
          onChoose={(value) => change({ days: boundOf(value) })}
        />
        <Choice
          label={message('retentionSize')}
          value={String(retention.megabytes)}
          options={MEGABYTES.map((megabytes) => [
            String(megabytes),
            megabytes === null
              ? message('retentionNoBound')
              : bytesInWords(megabytes * 1_000_000, displayLocale()),
          ])}
          onChoose={(value) => change({ megabytes: boundOf(value) })}
        />
      </div>
      <p role="status">
        <Forecast retention={retention} services={services} />
      </p>
    </Section>
  );
}

interface ForecastProps {
  readonly retention: Retention;
  readonly services: SettingsServices;
}

function Forecast({ retention, services }: ForecastProps) {
  const { days, megabytes } = retention;
  const [wouldGo, setWouldGo] = useState<WouldGo | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const tell = (found: WouldGo | null) => {
      if (isCurrent) setWouldGo(found);
    };
    tell(null);
    services.planTidying({ days, megabytes }).then(tell, () => tell(null));
    return () => {
      isCurrent = false;
    };
  }, [services, days, megabytes]);
  if (!wouldGo) return null;
  const { articles, snapshots, bytes } = wouldGo;
  if (snapshots === 0) return message('retentionNothing');
  return message(
    'retentionWouldFree',
    pluralMessage('snapshots', snapshots),
    pluralMessage('articles', articles),
    bytesInWords(bytes, displayLocale()),
  );
}

/** "null" stands for no bound. */
function boundOf(value: string): number | null {
  return Number(value) || null;
}
