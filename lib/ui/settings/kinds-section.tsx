import type { ChangeKind } from '../../article/change';
import { CHANGE_KINDS } from '../../article/change';
import type { Settings } from '../../article/settings';
import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import { KIND_WORDS } from '../edits/kind-words';
import { Check, Section } from './section';
import type { ChangeSettings } from './services';

interface KindGroup {
  readonly title: MessageKey;
  readonly kinds: readonly ChangeKind[];
}

/** Every kind stands in one group; a test holds that. */
export const KIND_GROUPS: readonly KindGroup[] = [
  { title: 'groupFraming', kinds: ['headline', 'standfirst', 'correction'] },
  {
    title: 'groupFacts',
    kinds: ['number', 'name', 'date', 'quotation', 'attribution', 'negation', 'modality'],
  },
  { title: 'groupText', kinds: ['added', 'removed', 'moved', 'wording', 'link'] },
  { title: 'groupSmall', kinds: ['spelling', 'typography'] },
];

interface KindsSectionProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** Which kinds of change count for the badge and the marks. */
export function KindsSection({ settings, onChange }: KindsSectionProps) {
  const { countedKinds } = settings;
  const toggle = (kind: ChangeKind, isCounted: boolean) => {
    const kinds = CHANGE_KINDS.filter((other) => (other === kind ? isCounted : countedKinds.includes(other)));
    onChange({ countedKinds: kinds });
  };
  return (
    <Section title={message('sectionKinds')} intro={message('sectionKindsIntro')}>
      <div class="kind-groups">
        {KIND_GROUPS.map(({ title, kinds }) => (
          <fieldset key={title}>
            <legend>{message(title)}</legend>
            {kinds.map((kind) => (
              <Check
                key={kind}
                label={message(KIND_WORDS[kind].name)}
                detail={message(KIND_WORDS[kind].meaning)}
                checked={countedKinds.includes(kind)}
                onChange={(isCounted) => toggle(kind, isCounted)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}
