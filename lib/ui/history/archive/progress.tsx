import { message } from '../../../platform/i18n';
import { useClock } from '../../time-context';
import type { TaskState } from './use-task';

interface ProgressProps {
  readonly label: string;
  readonly now: Extract<TaskState<unknown>, { state: 'working' }>;
  readonly onCancel: () => void;
}

/** How far a long task is, and the way to stop it. */
export function Progress({ label, now, onCancel }: ProgressProps) {
  const { locale } = useClock();
  const { done, total } = now;
  const share = total === null || total === 0 ? null : done / total;
  return (
    <div class="progress">
      <label>
        {label} <progress {...(share !== null && { value: share })} max={1} />
      </label>
      <span role="status">
        {share === null
          ? new Intl.NumberFormat(locale).format(done)
          : new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}
      </span>
      <button type="button" onClick={onCancel}>
        {message('actionCancel')}
      </button>
    </div>
  );
}
