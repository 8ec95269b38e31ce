import type { Settings } from '../../article/settings';
import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import { MarkedSample } from '../marked-sample';
import { Check, Section } from './section';
import type { ChangeSettings } from './services';

const STYLES: readonly { readonly style: Settings['markStyle']; readonly name: MessageKey }[] = [
  { style: 'colour', name: 'markStyleColour' },
  { style: 'underline', name: 'markStyleUnderline' },
];

interface PageSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** What is shown in the publisher's page. */
export function PageSection({ settings, onChange }: PageSectionProps) {
  return (
    <Section title={message('sectionPage')}>
      <Check
        label={message('showMarksLabel')}
        checked={settings.showMarks}
        onChange={(showMarks) => onChange({ showMarks })}
      />
      {settings.showMarks && (
        <fieldset class="mark-styles">
          <legend>{message('markStyleLabel')}</legend>
          {STYLES.map(({ style, name }) => (
            <label class="mark-style" key={style}>
              <span>
                <input
                  type="radio"
                  name="mark-style"
                  checked={settings.markStyle === style}
                  onChange={() => onChange({ markStyle: style })}
                />
                {message(name)}
              </span>
              <MarkedSample style={style} />
            </label>
          ))}
        </fieldset>
      )}
      <Check
        label={message('showBarLabel')}
        detail={message('showBarDetail')}
        checked={settings.showBar}
        onChange={(showBar) => onChange({ showBar })}
      />
    </Section>
  );
}
