interface DayProps {
  readonly label: string;
  /** "2026-03-14"; null where none is chosen. */
  readonly value: string | null;
  readonly onChoose: (day: string | null) => void;
}

/** A labelled field for a day. */
export function Day({ label, value, onChoose }: DayProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      />
    </label>
  );
}

/** The beginning of a day by the reader's own clock, so many days later; null where no day is named. */
export function dayStart(day: string | null, later: number): number | null {
  const [year, month, date] = day?.split('-').map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + later).getTime();
}
