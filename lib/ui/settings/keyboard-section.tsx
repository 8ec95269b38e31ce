import type { Settings } from '../../article/settings';
import { message } from '../../platform/i18n';
import { Check, Section } from './section';
import type { ChangeSettings } from './services';

interface KeyboardSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** Which keys do something without a modifier. */
export function KeyboardSection({ settings, onChange }: KeyboardSectionProps) {
  return (
    <Section title={message('sectionKeyboard')}>
      <Check
        label={message('singleKeysLabel')}
        detail={message('singleKeysDetail')}
        checked={settings.singleKeys}
        onChange={(singleKeys) => onChange({ singleKeys })}
      />
    </Section>
  );
}
