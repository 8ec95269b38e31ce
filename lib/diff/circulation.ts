import type { Instant } from '../article/model';

/** What a field (the headline) was at one look at the article. */
export interface FieldLook {
  readonly value: string;
  readonly at: Instant;
}

/** Values of a field that a publisher shows in turn, to see which is read more. */
export interface Circulation {
  /** More than one value, latest first; empty where nothing is in circulation. */
  readonly values: readonly string[];
  /** The value that stays, once one has; null while they alternate. Where nothing alternated, the latest value. */
  readonly settled: string | null;
}

const HOUR_MS = 60 * 60 * 1000;
/**
 * A value has settled when it was there at two looks a day apart with no other in between: publishers' tests of headlines
 * are decided within hours, and no test goes on for days.
 */
const SETTLED_MS = 24 * HOUR_MS;
/**
 * It has settled sooner where it was there at so many looks in a row over so long: of two values shown at random to one
 * look in two, the same one turns up four times running at one look in eight only, and a test that is still on
 * after six hours is rare.
 */
const SETTLED_LOOKS = 4;
const SETTLED_LOOKS_MS = 6 * HOUR_MS;

/**
 * Tells alternating values of a field from an edit of it. Values alternate from the look at which one that had been
 * replaced is back, until one has settled. `looks` are all looks at the article, oldest first, those that brought nothing
 * new among them.
 */
export function circulationOf(looks: readonly FieldLook[]): Circulation {
  const spells = spellsOf(looks);
  const latest = spells.at(-1);
  if (!latest) return { values: [], settled: null };
  const alternating = alternatingValues(spells);
  if (alternating.length === 0 || hasSettled(latest)) return { values: [], settled: latest.value };
  return { values: alternating, settled: null };
}

/** Looks in a row at which the value was the same. */
interface Spell {
  readonly value: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly looks: number;
}

function spellsOf(looks: readonly FieldLook[]): Spell[] {
  const spells: Spell[] = [];
  for (const { value, at } of looks) {
    const open = spells.at(-1);
    if (open?.value === value) spells[spells.length - 1] = { ...open, to: at, looks: open.looks + 1 };
    else spells.push({ value, from: at, to: at, looks: 1 });
  }
  return spells;
}

function hasSettled({ from, to, looks }: Spell): boolean {
  const stood = to - from;
  return stood >= SETTLED_MS || (stood >= SETTLED_LOOKS_MS && looks >= SETTLED_LOOKS);
}

/** Values since the last one that had settled, latest first; none where no value came back. */
function alternatingValues(spells: readonly Spell[]): string[] {
  const open = spells.slice(1 + spells.slice(0, -1).findLastIndex(hasSettled));
  const values = new Set(open.map((spell) => spell.value).reverse());
  return values.size > 1 && values.size < open.length ? [...values] : [];
}
