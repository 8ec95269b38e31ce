import type { Settings } from '../../article/settings';
import { message } from '../../platform/i18n';
import { Check, Section } from './section';
import type { ChangeSettings } from './services';

interface RechecksSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** Whether publishers are asked for articles while the reader is not there. */
export function RechecksSection({ settings, onChange }: RechecksSectionProps) {
  return (
    <Section title={message('sectionRechecks')}>
      <Check
        label={message('rechecksLabel')}
        detail={message('rechecksDetail')}
        checked={settings.rechecks}
        onChange={(rechecks) => onChange({ rechecks })}
      />
    </Section>
  );
}
