import type { ChangeDetail } from '../../article/change';
import type { DateSpan } from './date-spans';
import { pairUp } from './pair-up';
import type { Wording } from './wording';
import { lacking } from './words';

/** Dates, weekdays and clock times that differ. */
export function dateDetails(wording: Wording): ChangeDetail[] {
  const before = wording.dates(wording.earlier);
  const after = wording.dates(wording.later);
  const keyOf = (span: DateSpan) =>
    span.text
      .toLowerCase()
      .replace(/[\s.,]+/g, ' ')
      .trim();
  const gone = lacking(before, after, keyOf).map((span) => span.text);
  const come = lacking(after, before, keyOf).map((span) => span.text);
  return pairUp('date', gone, come, wording.stretches);
}
