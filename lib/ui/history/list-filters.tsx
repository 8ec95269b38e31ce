import { useState } from 'preact/hooks';
import type { ChangeKind } from '../../article/change';
import { CHANGE_KINDS } from '../../article/change';
import type { MessageKey } from '../../platform/i18n';
import { message, pluralMessage } from '../../platform/i18n';
import { Choice } from '../choice';
import { KIND_WORDS } from '../edits/kind-words';
import type { Condition, ListFilter, ListOrder } from './list-filter';
import { CONDITIONS, LIST_ORDERS, restrictionCount } from './list-filter';

const ORDER_WORDS: { readonly [Order in ListOrder]: MessageKey } = {
  recent: 'orderRecent',
  changed: 'orderChanged',
  read: 'orderRead',
  site: 'orderSite',
};

const CONDITION_WORDS: { readonly [Name in Condition]: MessageKey } = {
  unread: 'onlyUnread',
  edited: 'onlyChanged',
  gone: 'onlyGone',
  uncompared: 'onlyUncompared',
};

interface ListFiltersProps {
  readonly filter: ListFilter;
  readonly sites: readonly string[];
  readonly onChange: (members: Partial<ListFilter>) => void;
}

/** The order of the list, and behind a fold what it may be restricted to. */
export function ListFilters(props: ListFiltersProps) {
  const { filter, onChange } = props;
  const count = restrictionCount(filter);
  const [isOpen, setIsOpen] = useState(count > 0);
  return (
    <details class="filters" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span>{count > 0 ? pluralMessage('filtersActive', count) : message('filters')}</span>
      </summary>
      <div class="filter-fields">
        <Choice
          label={message('orderLabel')}
          value={filter.order}
          options={LIST_ORDERS.map((order) => [order, message(ORDER_WORDS[order])])}
          onChoose={(order) => onChange({ order: LIST_ORDERS.find((one) => one === order) ?? 'recent' })}
        />
        <Restrictions {...props} />
      </div>
    </details>
  );
}

function Restrictions({ filter, sites, onChange }: ListFiltersProps) {
  return (
    <>
      <Choice
        label={message('filterSite')}
        value={filter.site ?? ''}
        options={[['', message('filterAny')], ...sites.map((site): [string, string] => [site, site])]}
        onChoose={(site) => onChange({ site: site || null })}
      />
      <Choice
        label={message('filterTold')}
        value={filter.told ?? ''}
        options={[
          ['', message('filterAny')],
          ['disclosed', message('editDisclosed')],
          ['unannounced', message('editUnannounced')],
        ]}
        onChoose={(told) => onChange({ told: told === 'disclosed' || told === 'unannounced' ? told : null })}
      />
      <Boxes
        name={message('filterOnly')}
        names={CONDITIONS}
        chosen={filter.conditions}
        words={(name) => message(CONDITION_WORDS[name])}
        onChoose={(conditions) => onChange({ conditions })}
      />
      <Kinds chosen={filter.kinds} onChoose={(kinds) => onChange({ kinds })} />
    </>
  );
}

interface KindsProps {
  readonly chosen: readonly ChangeKind[];
  readonly onChoose: (chosen: readonly ChangeKind[]) => void;
}

/** There are many kinds, and few readers filter by them: they have a fold of their own, which says what is chosen. */
function Kinds({ chosen, onChoose }: KindsProps) {
  const title = message('filterKinds');
  const names = CHANGE_KINDS.filter((kind) => chosen.includes(kind)).map(kindName);
  return (
    <details class="kinds-fold">
      <summary>{names.length > 0 ? message('countedKinds', title, names.join(', ')) : title}</summary>
      <Boxes name={title} names={CHANGE_KINDS} chosen={chosen} words={kindName} onChoose={onChoose} />
    </details>
  );
}

function kindName(kind: ChangeKind): string {
  return message(KIND_WORDS[kind].name);
}

interface BoxesProps<Name extends string> {
  /** What a screen reader calls the group. */
  readonly name: string;
  readonly names: readonly Name[];
  readonly chosen: readonly Name[];
  readonly words: (name: Name) => string;
  readonly onChoose: (chosen: readonly Name[]) => void;
}

function Boxes<Name extends string>({ name: group, names, chosen, words, onChoose }: BoxesProps<Name>) {
  const toggle = (name: Name) =>
    onChoose(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <fieldset class="boxes" aria-label={group}>
      {names.map((name) => (
        <label key={name} class="box">
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          {words(name)}
        </label>
      ))}
    </fieldset>
  );
}
