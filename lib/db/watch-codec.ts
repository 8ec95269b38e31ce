import type { Watch } from '../article/watch';

/** What most watches are. Stored watches rest on it: a change of it is a migration. */
const USUAL = {
  state: 'watching',
  followed: false,
  nextRecheckAt: null,
  checkedAt: [],
  changedAt: [],
  validators: { etag: null, lastModified: null },
  lanes: null,
  needsBaseline: true,
  trouble: null,
  missingSince: null,
  endedAt: null,
  untold: null,
} as const satisfies Partial<Watch>;

/** A watch as stored: what is as usual is left out. Version 2 wrote everything, which reads the same. */
export type WatchRecord = Omit<Watch, keyof typeof USUAL> & Partial<Pick<Watch, keyof typeof USUAL>>;

const AS_USUAL = new Map(Object.entries(USUAL).map(([name, value]) => [name, JSON.stringify(value)]));

export function encodeWatch(watch: Watch): WatchRecord {
  const unusual = Object.entries(watch).filter(
    ([name, value]) => AS_USUAL.get(name) !== JSON.stringify(value),
  );
  return Object.fromEntries(unusual) as unknown as WatchRecord;
}

export function decodeWatch(record: WatchRecord): Watch {
  return { ...USUAL, ...record };
}
