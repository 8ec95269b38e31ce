import type { Settings } from '../../article/settings';
import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import { Check, Section } from './section';
import type { ChangeSettings } from './services';

/** Settings that are on or off and have a section to themselves. */
type Switch = 'paused' | 'rechecks' | 'singleKeys';

const WORDS: {
  readonly [Name in Switch]: readonly [title: MessageKey, label: MessageKey, detail: MessageKey];
} = {
  paused: ['sectionWatching', 'pauseLabel', 'pauseDetail'],
  rechecks: ['sectionRechecks', 'rechecksLabel', 'rechecksDetail'],
  singleKeys: ['sectionKeyboard', 'singleKeysLabel', 'singleKeysDetail'],
};

interface SwitchSectionProps {
  readonly name: Switch;
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** One thing to switch on or off, and what that means. */
export function SwitchSection({ name, settings, onChange }: SwitchSectionProps) {
  const [title, label, detail] = WORDS[name];
  return (
    <Section title={message(title)}>
      <Check
        label={message(label)}
        detail={message(detail)}
        checked={settings[name]}
        onChange={(isOn) => onChange({ [name]: isOn })}
      />
    </Section>
  );
}
