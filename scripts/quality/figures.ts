/** What one run over one set of data came to. */
export interface Figure {
  /** The data: cases, pairs, seeds, not-articles, alignment, noise-only, revisions. */
  readonly set: string;
  readonly name: string;
  /** Percent, unless the name says otherwise; null where nothing could be measured. */
  readonly value: number | null;
}

/** The least or the most that a figure may be. */
interface Bound {
  readonly at: 'least' | 'most';
  readonly value: number;
}

const least = (value: number): Bound => ({ at: 'least', value });
const most = (value: number): Bound => ({ at: 'most', value });

/** Measured by the edits, noise and obstacles that are known of saved pages. */
const PAGES = 'alertRecall';

/**
 * What each figure must keep, by set and name; the order is that of the table. A figure without a bound is told all the
 * same. The floors are those of the project's first release; 100 and 0 are the goal.
 */
export const BOUNDS: { readonly [Set in string]: { readonly [Name in string]: Bound | null } } = {
  cases: {
    captured: least(97),
    [PAGES]: least(99),
    falseAlertRate: most(1),
    blockedAlertRate: most(0),
    editRecall: least(97),
    editPrecision: least(97),
    opAccuracy: least(95),
    markedInPlace: least(97),
  },
  pairs: {
    captured: least(97),
    [PAGES]: least(100),
    falseAlertRate: most(5),
    'false alerts within two days': most(0),
    blockedAlertRate: most(0),
    editRecall: least(95),
    editPrecision: least(90),
    opAccuracy: null,
    markedInPlace: null,
  },
  seeds: {
    captured: least(100),
    [PAGES]: least(100),
    falseAlertRate: most(0),
    editRecall: least(100),
    editPrecision: least(100),
    markedInPlace: least(100),
  },
  'not-articles': { capturedThoughNoArticle: most(8) },
  alignment: {
    'hand: edited links, F1': least(97),
    'hand: exactly right': least(85),
    'auto: edited links, F1': null,
    'auto: exactly right': null,
  },
  'noise-only': { 'reported as changed': most(2) },
  revisions: { 'links found': least(100) },
};

export const SETS = Object.keys(BOUNDS);

export function boundOf({ set, name }: Figure): Bound | null {
  return BOUNDS[set]?.[name] ?? null;
}

/** Whether a figure keeps its bound. What has none keeps it; what could not be measured does not. */
export function keepsBound(figure: Figure): boolean {
  const bound = boundOf(figure);
  if (!bound) return true;
  if (figure.value === null) return false;
  return bound.at === 'least' ? figure.value >= bound.value : figure.value <= bound.value;
}
