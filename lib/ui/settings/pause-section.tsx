import type { Settings } from '../../article/settings';
import { message } from '../../platform/i18n';
import { Check, Section } from './section';
import type { ChangeSettings } from './services';

interface PauseSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** Whether anything is recorded at all. */
export function PauseSection({ settings, onChange }: PauseSectionProps) {
  return (
    <Section title={message('sectionWatching')}>
      <Check
        label={message('pauseLabel')}
        detail={message('pauseDetail')}
        checked={settings.paused}
        onChange={(paused) => onChange({ paused })}
      />
    </Section>
  );
}
