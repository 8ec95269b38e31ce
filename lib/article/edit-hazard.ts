import type { EditRecord, FoundEdit } from './edit-record';
import type { Instant } from './model';

/*
 * How likely an article is to be edited, per hour. All numbers are fitted to the edit times of 14,763 articles of four
 * newsrooms, watched at steps of 15 to 60 minutes for up to three weeks, and rounded; each was also fitted to three of
 * the newsrooms and judged on the fourth. A schedule depends on the square root of them, so their first digit matters.
 */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** [hours, edits per hour], joined by straight lines between the logarithms of both. */
type Curve = readonly (readonly [hours: number, perHour: number])[];

/**
 * Of an article that has not been edited, by its age. One in ten is edited in its second hour; from the second to the
 * fourth day it is one in a thousand an hour; after that a tenth of it and less.
 */
const NEVER_EDITED: Curve = [
  [1, 0.1],
  [3, 0.04],
  [6, 0.018],
  [12, 0.012],
  [24, 0.0033],
  [48, 0.0011],
  [80, 0.001],
  [100, 0.00012],
  [140, 0.00007],
  [336, 0.000003],
];

/** Of an article edited once, by its age: an article that was edited goes on being edited. */
const EDITED: Curve = [
  [6, 0.04],
  [12, 0.02],
  [24, 0.008],
  [48, 0.004],
  [80, 0.0025],
  [100, 0.0008],
  [140, 0.0002],
  [336, 0.00002],
];

/** Each further edit raises the rate: with the eighth it is twice as high. More edits than fifty tell nothing more. */
const REPETITION = 1 / 3;
const MOST_EDITS = 50;

/**
 * Edits cluster: a third of the articles is edited again in the hour after an edit, and the rate falls with the power
 * 1.5 of the time since. Old articles cluster less.
 */
const AFTERSHOCK = { perHour: 0.3, delayHours: 0.8, power: 1.5, youthHours: 12, agePower: 2 } as const;

/**
 * Some newsrooms (or their programs) touch an article at the same time every day. The day after an edit, and the day
 * after that, the same stretch of the day gets one chance in ten; once an article has been edited twice like that it
 * gets two expected edits, for the stretch in which both edits lie. Only in the first five days.
 */
const DAILY = { afterOne: 0.1, afterTwo: 2, slackHours: 0.5, untilAgeHours: 120 } as const;

/**
 * Newsroom hours: in the small hours a sixth of the edits of the afternoon, with the least at half past three (fitted in
 * UTC, two hours behind the newsrooms' own clocks), and on Saturdays and Sundays a third of a weekday's.
 */
const QUIETEST_HOUR = 3.5;
const HOUR_SWING = 0.9;
const WEEKEND = Math.exp(-1.1);

/** A live blog is written all the time until it has rested for half a day. An assumption: the data has none. */
const LIVE_BLOG = { perHour: 0.5, restHours: 12 } as const;

function rateAt(curve: Curve, hours: number): number {
  const next = curve.findIndex(([at]) => hours < at);
  const [first] = curve;
  const last = curve.at(-1);
  if (!first || !last) return 0;
  // Behind the end of the measurements it falls with the square of the age.
  if (next < 0) return last[1] * (last[0] / hours) ** 2;
  const [toHours, toRate] = curve[next] ?? first;
  const [fromHours, fromRate] = curve[next - 1] ?? first;
  if (next === 0) return fromRate;
  return fromRate * (toRate / fromRate) ** (Math.log(hours / fromHours) / Math.log(toHours / fromHours));
}

/** How much of the newsroom's day it is, around 1. The offset is that of its clock from UTC. */
function newsroomHours(at: Instant, utcOffsetMinutes: number): number {
  const hours = at / HOUR_MS + utcOffsetMinutes / 60;
  const swing = Math.exp(-HOUR_SWING * Math.cos((2 * Math.PI * ((hours % 24) - QUIETEST_HOUR)) / 24));
  // The epoch began on a Thursday.
  const weekday = (Math.floor(hours / 24) + 4) % 7;
  return weekday === 0 || weekday === 6 ? swing * WEEKEND : swing;
}

function aftershock(sinceHours: number, ageHours: number): number {
  const { perHour, delayHours, power, youthHours, agePower } = AFTERSHOCK;
  return perHour * (sinceHours + delayHours) ** -power * (1 + ageHours / youthHours) ** -agePower;
}

/** A stretch of one day in which the article was edited, and the edits expected in the same stretch a day later. */
interface DailyStretch {
  readonly from: Instant;
  readonly hours: number;
  readonly expected: number;
}

function dailyStretch(edits: readonly FoundEdit[]): DailyStretch | null {
  const last = edits.at(-1);
  if (!last) return null;
  const single = { from: last.after, hours: (last.by - last.after) / HOUR_MS, expected: DAILY.afterOne };
  const daysFrom = (edit: FoundEdit): number => Math.round((last.by - edit.by) / DAY_MS);
  const earlier = edits.findLast((edit) => daysFrom(edit) >= 1);
  if (!earlier || daysFrom(earlier) > 2) return single;
  const shift = daysFrom(earlier) * DAY_MS;
  const slack = DAILY.slackHours * HOUR_MS;
  const from = Math.max(last.after, earlier.after + shift - slack);
  const to = Math.min(last.by, earlier.by + shift + slack);
  return to > from ? { from, hours: (to - from) / HOUR_MS, expected: DAILY.afterTwo } : single;
}

function dailyRate(stretch: DailyStretch, at: Instant): number {
  const days = Math.floor((at - stretch.from) / DAY_MS);
  const hours = (at - stretch.from - days * DAY_MS) / HOUR_MS;
  const length = stretch.hours + DAILY.slackHours;
  const isExpected = days >= 1 && days <= 2 && hours <= length;
  return isExpected ? stretch.expected / length / days ** 2 : 0;
}

/** What an article's hazard depends on besides its own record. */
export interface HazardContext {
  /** How often the site edits, against the average of sites. */
  readonly siteFactor: number;
  readonly utcOffsetMinutes: number;
  readonly isLiveBlog: boolean;
}

/** Expected edits per hour of an article at a time after its last look. */
export interface EditHazard {
  at(time: Instant): number;
  /** The longest step, in hours, at which no expected edit is stepped over. */
  readonly finestStep: number;
}

export function editHazard(record: EditRecord, context: HazardContext): EditHazard {
  const { edits, bornAt } = record;
  const repeated = Math.min(edits.length, MOST_EDITS) ** REPETITION;
  const last = edits.at(-1);
  // When within the time between two looks it was edited is not known.
  const lastAt = last ? (last.after + last.by) / 2 : bornAt;
  const stretch = dailyStretch(edits);
  const isDaily = (ageHours: number): boolean => stretch !== null && ageHours < DAILY.untilAgeHours;

  const at = (time: Instant): number => {
    const ageHours = (time - bornAt) / HOUR_MS;
    const sinceHours = (time - lastAt) / HOUR_MS;
    let rate = context.siteFactor * rateAt(last ? EDITED : NEVER_EDITED, ageHours);
    if (last) rate = repeated * (rate + aftershock(sinceHours, ageHours));
    rate *= newsroomHours(time, context.utcOffsetMinutes);
    if (context.isLiveBlog && sinceHours < LIVE_BLOG.restHours) rate += LIVE_BLOG.perHour;
    return stretch && isDaily(ageHours) ? rate + dailyRate(stretch, time) : rate;
  };
  const lookedAt = record.looks.at(-1) ?? bornAt;
  return { at, finestStep: isDaily((lookedAt - bornAt) / HOUR_MS) ? 0.5 : Number.POSITIVE_INFINITY };
}
