import type { QuietHours } from '../../article/quiet-hours';
import { message } from '../../platform/i18n';
import { Check } from './section';

/** From ten in the evening until seven in the morning: what is offered first. */
const FIRST_OFFERED: QuietHours = { from: 22 * 60, to: 7 * 60 };

interface QuietHoursFieldsProps {
  readonly hours: QuietHours | null;
  readonly onChange: (hours: QuietHours | null) => void;
}

/** Whether and when no notification comes. */
export function QuietHoursFields({ hours, onChange }: QuietHoursFieldsProps) {
  return (
    <div class="quiet-hours">
      <Check
        label={message('quietHoursLabel')}
        detail={message('quietHoursDetail')}
        checked={hours !== null}
        onChange={(isOn) => onChange(isOn ? FIRST_OFFERED : null)}
      />
      {hours && (
        <div class="hours">
          <TimeField
            label={message('quietFrom')}
            minutes={hours.from}
            onChange={(from) => from !== hours.to && onChange({ ...hours, from })}
          />
          <TimeField
            label={message('quietTo')}
            minutes={hours.to}
            onChange={(to) => to !== hours.from && onChange({ ...hours, to })}
          />
        </div>
      )}
    </div>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

function TimeField({ label, minutes, onChange }: TimeFieldProps) {
  return (
    <label class="time">
      <span>{label}</span>
      <input
        type="time"
        value={clockTime(minutes)}
        onChange={({ currentTarget: { value } }) => {
          const [, hours, rest] = /^(\d\d):(\d\d)/.exec(value) ?? [];
          if (hours !== undefined && rest !== undefined) onChange(Number(hours) * 60 + Number(rest));
        }}
      />
    </label>
  );
}

/** As a time field wants it: "07:00". */
function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
