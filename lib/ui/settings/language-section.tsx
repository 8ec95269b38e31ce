import type { Settings } from '../../article/settings';
import { LANGUAGES } from '../../article/settings';
import { message } from '../../platform/i18n';
import { Choice } from '../choice';
import { Section } from './section';

interface LanguageSectionProps {
  readonly settings: Settings;
  readonly onChoose: (language: Settings['language']) => void;
}

/** Which language our own words are in; each calls itself by its own name. */
export function LanguageSection({ settings, onChoose }: LanguageSectionProps) {
  return (
    <Section title={message('sectionLanguage')}>
      <div class="choices">
        <Choice
          label={message('languageLabel')}
          value={settings.language ?? ''}
          options={[
            ['', message('languageOfBrowser')],
            ...LANGUAGES.map((one) => [one, nameOf(one)] as const),
          ]}
          onChoose={(value) => onChoose(LANGUAGES.find((one) => one === value) ?? null)}
        />
      </div>
    </Section>
  );
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
