import type { EditHazard } from './edit-hazard';
import type { EditRecord } from './edit-record';

const HOUR_MS = 3_600_000;

/**
 * What a recheck is worth. Edits that come at a rate r are found soonest, for the same number of checks, when checks come
 * at a rate in proportion to the square root of r; so an article is due when the square root of its hazard, summed over
 * the hours since the last look, has grown to the price of a check.
 *
 * A fixed price alone would let the number of checks follow the newsroom. The price is therefore in part the one at which
 * the article's budget lasts until two weeks after its last edit: it rises where more was spent than planned.
 */
const USUAL_PRICE = 0.2;
/** As a power: how much of the price comes from the budget. From 0.2 to 0.7 the delays differ by 4 %. */
const BUDGET_WEIGHT = 0.4;

/**
 * The budget: this share of the checks of a plain back-off, which begins half an hour after the reading and after each
 * edit and grows by a fifth with every check. That is 27 in two weeks without an edit, and 22 of ours.
 */
const BUDGET_SHARE = 0.825;
const FIRST_PAUSE_HOURS = 0.5;
const GROWTH = 1.2;
const PLAN_HOURS = 14 * 24;

/** Steps of the sum over the hours of the plan: each by so much longer. */
const FIRST_STEP_HOURS = 0.25;
const STEP_SHARE = 0.5;

/** The checks of the back-off in so many hours without an edit. */
function backOffChecks(hours: number): number {
  return Math.log(1 + (hours * (GROWTH - 1)) / FIRST_PAUSE_HOURS) / Math.log(GROWTH);
}

/**
 * The checks left until two weeks after the last edit; one at least, and no more than an article has that was just read:
 * what was saved is not spent on a page that is another at every look.
 */
function checksLeft({ looks, edits }: EditRecord): number {
  const starts = [looks[0] ?? 0, ...edits.map((edit) => edit.by)];
  const earned = edits.map((edit, i) => backOffChecks((edit.by - (starts[i] ?? edit.by)) / HOUR_MS));
  const afresh = backOffChecks(PLAN_HOURS);
  const total = earned.reduce((sum, checks) => sum + checks, afresh);
  return Math.min(Math.max(BUDGET_SHARE * total - (looks.length - 1), 1), BUDGET_SHARE * afresh);
}

/** The sum of the hazard's square root over so many hours from a time. */
function rootSum(hazard: EditHazard, from: number, hours: number): number {
  let sum = 0;
  for (let passed = 0, step = FIRST_STEP_HOURS; passed < hours; passed += step) {
    step = Math.min(Math.max(FIRST_STEP_HOURS, passed * STEP_SHARE), hours - passed);
    sum += Math.sqrt(hazard.underlying(from + (passed + step / 2) * HOUR_MS)) * step;
  }
  return sum;
}

/** The price of the next check of an article, in the square root of expected edits per hour, times hours. */
export function recheckPrice(record: EditRecord, hazard: EditHazard): number {
  const lookedAt = record.looks.at(-1) ?? 0;
  const planFrom = record.edits.at(-1)?.by ?? record.looks[0] ?? 0;
  const hoursLeft = PLAN_HOURS - (lookedAt - planFrom) / HOUR_MS;
  if (hoursLeft <= 0) return USUAL_PRICE;
  const planned = rootSum(hazard, lookedAt, hoursLeft) / checksLeft(record);
  return USUAL_PRICE ** (1 - BUDGET_WEIGHT) * planned ** BUDGET_WEIGHT;
}
