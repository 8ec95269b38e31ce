import { useContext } from 'preact/hooks';
import type { ArticleHistory } from '../../../article/history';
import { message, pluralMessage } from '../../../platform/i18n';
import { Choice } from '../../choice';
import { shownChanges } from '../../edits/change-text';
import { shortTime } from '../../time';
import { useClock } from '../../time-context';
import { PictureButton } from '../picture/picture-button';
import type { Comparing } from '../route';
import { comparingOf } from '../route';
import { SingleKeys } from '../single-keys';
import { snapshotName } from '../snapshot-name';
import { useNavigation } from '../use-route';
import type { Compared } from './use-comparison';
import type { Folds } from './use-folds';
import type { Walk } from './use-walk';

interface CompareBarProps {
  readonly history: ArticleHistory;
  readonly comparing: Comparing;
  readonly compared: Compared | null;
  readonly walk: Walk;
  readonly folds: Folds;
}

/** Which two snapshots are compared, how they are shown, and the way through their changes. */
export function CompareBar({ history, comparing, compared, walk, folds }: CompareBarProps) {
  return (
    <div class="compare-bar">
      <div class="bar-row">
        <Step label={message('previousEdit')} step={walk.previousEdit} keys="h" />
        <Pair history={history} comparing={comparing} />
        <Step label={message('nextEdit')} step={walk.nextEdit} keys="l" />
      </div>
      <div class="bar-row">
        <LayoutSwitch comparing={comparing} />
        <Toggle label={message('showUnchanged')} isOn={folds.showsAll} onToggle={folds.setShowsAll} />
        <HiddenToggle compared={compared} folds={folds} />
        <button type="button" class="link" onClick={() => print()}>
          {message('actionPrint')}
        </button>
        {compared && compared.differences.length > 0 && (
          <PictureButton article={history.article} compared={compared} />
        )}
        <ChangeSteps compared={compared} walk={walk} />
      </div>
    </div>
  );
}

/** The two snapshots, each to be chosen from all of them. */
function Pair({ history, comparing }: Pick<CompareBarProps, 'history' | 'comparing'>) {
  const { route, go } = useNavigation();
  const clock = useClock();
  const options = history.snapshots.map((snapshot): [string, string] => [
    String(snapshot.number),
    `${snapshotName(snapshot.number)}, ${shortTime(snapshot.capturedAt, clock)}`,
  ]);
  const choose = (side: 'earlier' | 'later') => (value: string) => {
    const chosen = { ...comparing, [side]: Number(value) };
    const find = (wanted: number) => history.snapshots.find(({ number }) => number === wanted);
    const [earlier, later] = [find(chosen.earlier), find(chosen.later)];
    if (!earlier || !later || earlier === later) return;
    go({ ...route, comparing: comparingOf(earlier, later, comparing.layout) });
  };
  const others = (number: number) => options.filter(([value]) => value !== String(number));
  return (
    <div class="pair">
      <Choice
        label={message('compareEarlier')}
        value={String(comparing.earlier)}
        options={others(comparing.later)}
        onChoose={choose('earlier')}
      />
      <Choice
        label={message('compareLater')}
        value={String(comparing.later)}
        options={others(comparing.earlier)}
        onChoose={choose('later')}
      />
    </div>
  );
}

function LayoutSwitch({ comparing }: Pick<CompareBarProps, 'comparing'>) {
  const { route, go } = useNavigation();
  const choose = (layout: Comparing['layout']) =>
    go({ ...route, comparing: { ...comparing, layout } }, 'replace');
  return (
    <fieldset class="segments" aria-label={message('layoutLabel')}>
      <Segment
        label={message('layoutColumns')}
        isOn={comparing.layout === 'columns'}
        onChoose={() => choose('columns')}
      />
      <Segment
        label={message('layoutInline')}
        isOn={comparing.layout === 'inline'}
        onChoose={() => choose('inline')}
      />
    </fieldset>
  );
}

interface SegmentProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

function Segment({ label, isOn, onChoose }: SegmentProps) {
  return (
    <label class="segment">
      <input type="radio" name="layout" checked={isOn} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

function Toggle({ label, isOn, onToggle }: ToggleProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

function HiddenToggle({ compared, folds }: Pick<CompareBarProps, 'compared' | 'folds'>) {
  const count = compared?.rows.filter((row) => row.suppressed !== null).length ?? 0;
  if (count === 0) return null;
  const label = pluralMessage('showHidden', count);
  return <Toggle label={label} isOn={folds.showsHidden} onToggle={folds.setShowsHidden} />;
}

function ChangeSteps({ compared, walk }: Pick<CompareBarProps, 'compared' | 'walk'>) {
  const { at, count } = walk;
  const changes = shownChanges(compared?.comparison.changes ?? []).length;
  const all = pluralMessage('changesUnread', changes);
  // Sentences that came or went together stand in one place.
  const overview = changes === count ? all : message('changesInPlaces', all, pluralMessage('places', count));
  const words = at === 0 ? overview : message('barPosition', String(at), String(count));
  return (
    <div class="change-steps">
      <span role="status">{count === 0 ? message('noDifferences') : words}</span>
      <Step label={message('previousChange')} step={walk.previousChange} keys="k" icon="↑" />
      <Step label={message('nextChange')} step={walk.nextChange} keys="j" icon="↓" />
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly step: (() => void) | null;
  /** The key that does the same. */
  readonly keys: string;
  /** In place of the label, where the place is narrow. */
  readonly icon?: string;
}

function Step({ label, step, keys, icon }: StepProps) {
  const hasKeys = useContext(SingleKeys);
  return (
    <button
      type="button"
      class="step"
      title={hasKeys ? `${label} (${keys})` : label}
      aria-label={icon ? label : undefined}
      aria-keyshortcuts={hasKeys ? keys : undefined}
      aria-disabled={step === null}
      onClick={() => step?.()}
    >
      {icon ?? label}
    </button>
  );
}
