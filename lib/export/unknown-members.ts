/**
 * Members that a file has and this release does not know are kept and written again. They are held as an overlay: an
 * object that has the unknown members only, inside the known ones that contain them, e.g. `{"blocks":{"2":{"link":"..."}}}`.
 */
type Json = unknown;

/** Characters of unknown members kept per article, snapshot and edit. */
export const LONGEST_UNKNOWN = 20_000;

/** Levels of unknown members, one inside the other. What writes JSON goes as deep as it does, and has its bounds. */
const DEEPEST_UNKNOWN = 100;

/** Whether unknown members lie deeper in each other than is kept. */
export function isTooDeep(overlay: Json): boolean {
  let level = [overlay];
  for (let depth = 0; depth <= DEEPEST_UNKNOWN; depth++) {
    level = level.filter(isContainer).flatMap((container) => Object.values(container));
    if (level.length === 0) return false;
  }
  return true;
}

/**
 * @param raw as it stands in the file. @param known the same without what is not known. @returns the overlay; undefined
 * where everything is known
 */
export function unknownMembers(raw: Json, known: Json): Json {
  if (!isContainer(raw) || !isContainer(known)) return undefined;
  const found: [string, Json][] = [];
  for (const name of Object.keys(raw)) {
    const inside = unknownIn(name, raw[name], known);
    if (inside !== undefined) found.push([name, inside]);
  }
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function unknownIn(name: string, value: Json, known: Record<string, Json>): Json {
  // Nothing good is called so.
  if (name === '__proto__') return undefined;
  return Object.hasOwn(known, name) ? unknownMembers(value, known[name]) : value;
}

/** The members with what was unknown of them when they were imported. @param unknown as JSON; null where there is none */
export function withUnknown<T extends object>(members: T, unknown: string | null): T {
  return unknown === null ? members : (overlaid(members, JSON.parse(unknown)) as T);
}

function overlaid(known: Json, overlay: Json): Json {
  if (!isContainer(known) || !isContainer(overlay)) return known;
  const merged = Object.entries(overlay).flatMap(([name, value]): [string, Json][] => {
    if (Object.hasOwn(known, name)) return [[name, overlaid(known[name], value)]];
    // A list that has become shorter since takes nothing in.
    return Array.isArray(known) ? [] : [[name, value]];
  });
  if (!Array.isArray(known)) return { ...known, ...Object.fromEntries(merged) };
  const byPlace = new Map(merged);
  return known.map((item: Json, place) => byPlace.get(String(place)) ?? item);
}

function isContainer(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null;
}
