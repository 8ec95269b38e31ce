import type { AlertMode } from '../article/alert-mode';
import { ALERT_MODES } from '../article/alert-mode';
import { message } from '../platform/i18n';
import { ALERT_MODE_NAMES } from './alert-mode-words';

interface ModeSelectProps {
  readonly label: string;
  /** Null where there is no choice of its own. */
  readonly mode: AlertMode | null;
  /** Name of the choice to have none of its own; left out where there has to be one. */
  readonly none?: string;
  readonly onChange: (mode: AlertMode | null) => void;
}

/** Chooses what is told of an article or a site. */
export function ModeSelect({ label, mode, none, onChange }: ModeSelectProps) {
  return (
    <label class="mode">
      <span class="mode-label">{label}</span>
      <select
        value={mode ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(ALERT_MODES.find((known) => known === value) ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {ALERT_MODES.map((known) => (
          <option key={known} value={known}>
            {message(ALERT_MODE_NAMES[known])}
          </option>
        ))}
      </select>
    </label>
  );
}
