import type { ChangeKind } from '../../article/change';
import { CHANGE_KINDS } from '../../article/change';
import type { Settings } from '../../article/settings';
import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import { KIND_WORDS } from '../edits/kind-words';
import { Section } from './section';
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

/** Which kinds of change count for badge and marks, and which bring a notification: a row per kind. */
export function KindsSection({ settings, onChange }: KindsSectionProps) {
  return (
    <Section title={message('sectionKinds')} intro={message('sectionKindsIntro')}>
      <table class="kind-table">
        <thead>
          <tr>
            <th scope="col">{message('filterKinds')}</th>
            <th scope="col">{message('columnCounted')}</th>
            <th scope="col">{message('columnNotifies')}</th>
          </tr>
        </thead>
        {KIND_GROUPS.map(({ title, kinds }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {message(title)}
              </th>
            </tr>
            {kinds.map((kind) => (
              <KindRow key={kind} kind={kind} settings={settings} onChange={onChange} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

function KindRow({ kind, settings, onChange }: KindsSectionProps & { readonly kind: ChangeKind }) {
  const { countedKinds, notifyKinds } = settings;
  const name = message(KIND_WORDS[kind].name);
  return (
    <tr>
      <th scope="row">
        <span class="check-label">{name}</span>
        <span class="check-detail">{message(KIND_WORDS[kind].meaning)}</span>
      </th>
      <Tick
        label={`${name}: ${message('columnCounted')}`}
        isOn={countedKinds.includes(kind)}
        onChange={(isOn) => onChange({ countedKinds: withKind(countedKinds, kind, isOn) })}
      />
      <Tick
        label={`${name}: ${message('columnNotifies')}`}
        isOn={notifyKinds.includes(kind)}
        onChange={(isOn) => onChange({ notifyKinds: withKind(notifyKinds, kind, isOn) })}
      />
    </tr>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A cell that is one large check box. */
function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <td>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={label}
          checked={isOn}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
    </td>
  );
}

/** The kinds with or without one of them, in their own order. */
function withKind(kinds: readonly ChangeKind[], kind: ChangeKind, isOn: boolean): readonly ChangeKind[] {
  return CHANGE_KINDS.filter((other) => (other === kind ? isOn : kinds.includes(other)));
}
