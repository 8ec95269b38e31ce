import type { EditRecord, FoundEdit } from './edit-record';
import type { Instant } from './model';

/*
 * How likely an article is to be edited, per hour. The numbers come from the edit times of 14,763 articles of four
 * newsrooms, watched at steps of 15 to 60 minutes for up to three weeks, and are rounded: a schedule depends on their
 * square root. What helped only the newsrooms it was fitted to was dropped (docs/rechecks.md, Schedule), but for the daily
 * stretch, which one newsroom in four shows and which costs the others little.
 */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** [hours, edits per hour], joined by straight lines between the logarithms of both. */
type Curve = readonly (readonly [hours: number, perHour: number])[];

/**
 * Of an article that has not been edited, by its age. One in ten is edited in its first hours; from the second to the
 * fourth day it is one in a thousand an hour, in all four newsrooms; after that a tenth of it and less.
 */
const BY_AGE: Curve = [
  [1, 0.1],
  [3, 0.04],
  [12, 0.01],
  [24, 0.003],
  [48, 0.001],
  [80, 0.001],
  [110, 0.0001],
  [336, 0.000003],
];

/** An article that was edited goes on being edited, twice as often; from the fifth edit, three times that. */
const EDITED = 2;
const REPETITION = 0.7;
const MOST_EDITS = 5;

/** Edits cluster, the more so in young articles: so many an hour once an hour has passed since the last edit. */
const AFTERSHOCK = { perHour: 0.12, delayHours: 0.8, youthHours: 36 } as const;

/**
 * Some newsrooms (or their programs) touch an article at the same time every day. The day after an edit, and the day
 * after that, the same stretch of the day gets one chance in ten; once an article has been edited twice like that it
 * gets two expected edits, for the stretch in which both edits lie. Only in the first five days.
 */
const DAILY = { afterOne: 0.1, afterTwo: 2, slackHours: 0.5, untilAgeHours: 120 } as const;

/**
 * Newsroom hours, as far as they can be known. The afternoon is busiest on the newsroom's clock, of which the reader's is
 * a guess; and since an article is published in newsroom hours, so is the time of day at which it was, wherever that is.
 * Each says half. Where both are right, the busiest hour has three times the edits of the quietest. On Saturdays and
 * Sundays there are a third of a weekday's.
 */
const BUSIEST_HOUR = 15.5;
const HOUR_SWING = 0.275;
const WEEKEND = 0.36;

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

/** The cosine of the time of day between two times, in hours: 1 at the same time, -1 twelve hours apart. */
function dayCosine(hours: number): number {
  return Math.cos((2 * Math.PI * hours) / 24);
}

/** How much of the newsroom's day it is, around 1. The offset is that of its clock from UTC. */
function newsroomHours(at: Instant, bornAt: Instant, utcOffsetMinutes: number): number {
  const hours = at / HOUR_MS + utcOffsetMinutes / 60;
  const swing = dayCosine(hours - BUSIEST_HOUR) + dayCosine((at - bornAt) / HOUR_MS);
  // The epoch began on a Thursday.
  const weekday = (Math.floor(hours / 24) + 4) % 7;
  return Math.exp(HOUR_SWING * swing) * (weekday === 0 || weekday === 6 ? WEEKEND : 1);
}

function aftershock(sinceHours: number, ageHours: number): number {
  const { perHour, delayHours, youthHours } = AFTERSHOCK;
  return perHour / (sinceHours + delayHours) / (1 + ageHours / youthHours) ** 2;
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
  /** With all that is known. */
  at(time: Instant): number;
  /** By age and edits alone, for sums over days. */
  underlying(time: Instant): number;
  /** The longest step, in hours, at which no expected edit is stepped over. */
  readonly finestStep: number;
}

export function editHazard(record: EditRecord, context: HazardContext): EditHazard {
  const { edits, bornAt } = record;
  const { siteFactor, utcOffsetMinutes, isLiveBlog } = context;
  const repeated = Math.min(edits.length, MOST_EDITS) ** REPETITION;
  const last = edits.at(-1);
  // When within the time between two looks it was edited is not known.
  const lastAt = last ? (last.after + last.by) / 2 : bornAt;
  const stretch = dailyStretch(edits);
  const isDaily = (ageHours: number): boolean => stretch !== null && ageHours < DAILY.untilAgeHours;

  const underlying = (time: Instant): number => {
    const ageHours = (time - bornAt) / HOUR_MS;
    const rate = siteFactor * rateAt(BY_AGE, ageHours);
    if (!last) return rate;
    return repeated * (EDITED * rate + aftershock((time - lastAt) / HOUR_MS, ageHours));
  };
  const at = (time: Instant): number => {
    let rate = underlying(time) * newsroomHours(time, bornAt, utcOffsetMinutes);
    if (isLiveBlog && time - lastAt < LIVE_BLOG.restHours * HOUR_MS) rate += LIVE_BLOG.perHour;
    return stretch && isDaily((time - bornAt) / HOUR_MS) ? rate + dailyRate(stretch, time) : rate;
  };
  const lookedAt = record.looks.at(-1) ?? bornAt;
  const finestStep = isDaily((lookedAt - bornAt) / HOUR_MS) ? 0.5 : Number.POSITIVE_INFINITY;
  return { at, underlying, finestStep };
}
