import { VERSION_5 } from './version-5';

/** A record of a store whose keys stand outside its records. */
export interface Keyed {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/**
 * A database as the release with schema version 6 wrote it: that of version 5, with snapshots and edits as rows, the first with
 * members that are rare, and the texts of both first snapshots on one shelf. Frozen with that version.
 */
export const VERSION_6 = {
  ...VERSION_5,
  snapshots: [
    keyed(
      [1, 0],
      [
        1,
        0,
        1_700_000_100_000,
        'visit',
        '1'.repeat(64),
        1_700_000_000_000,
        null,
        [],
        [0, 5],
        'bs p1n1',
        null,
        null,
        null,
      ],
    ),
    keyed(
      [1, 1],
      [
        1,
        1,
        1_700_000_300_000,
        'recheck',
        '2'.repeat(64),
        1_700_000_000_000,
        1_700_000_250_000,
        ['Council approves the bridge', 'Twelve were for it.'],
        [0, 1, 5, 1, 2, 1, 6, 1],
        'bs p1',
        'https://news.example/bridge',
        '7'.repeat(64),
        { evidenceBefore: '8'.repeat(64), unknown: '{"seen":1}' },
      ],
    ),
    keyed(
      [2, 0],
      [
        2,
        0,
        1_700_000_150_000,
        'visit',
        '3'.repeat(64),
        null,
        null,
        [],
        [0, 41],
        ' p40',
        'https://news.example/tortoise',
        '6'.repeat(64),
        null,
      ],
    ),
  ],
  firstTexts: [
    {
      key: 0,
      // As JSON, [[1, [...]], [2, [...]]]: the texts of the example of version 1.
      value: Uint8Array.from(
        atob(
          'ndU9b8MgEMbxr3LybEW9I30bo6pD51bqYHkg5eogIagA2/K3L86WLXrWM3/D8BMMA/dDd3KWvrOvmru+e0tz/PGBllS1UIpUL0rn7N2k7euJQooTOT3bqqTRlUObvgddNNKqWek3ZfJ1n376KdL8RzGth24c+0HaXl8p1+TLvm6Orq36qLTaQjb4RclGR5c5Tnnr9303Kta7/jpm2tTmdqLg9p/fmwmWGSw7Ytkjlj1h2TOWvWDZK5bxA9iBThiEwqAUBqkwaIVBLAxqYZALg14E9CLovQJ6EdCLgF4E9CKgFwG9COhFQC8G9GJALwZ9iEAvBvRiQC8G9GJALwb0YkAvxxsv4zj+Aw==',
        ),
        (character) => character.charCodeAt(0),
      ),
    },
  ],
  edits: [
    keyed(
      [1, 1],
      [
        ...[1, 0, 1, false],
        [
          ['edited', 'headline', ['headline'], [-1], [-1], null, null, []],
          ['edited', 'body', ['number'], [0], [0], null, null, [['number', 'Eleven', 'Twelve']]],
          ['removed', 'body', ['removed'], [1], [], 0, 'boilerplate', []],
          ['added', 'body', ['added'], [], ['Most read'], null, 'lists', []],
        ],
        '{"rating":3}',
      ],
    ),
  ],
  furniture: [{ articleId: 1, at: 1_700_000_300_000, rules: ['lists'], texts: '["Most read"]' }],
  doubts: VERSION_5.doubts.map((doubt) => ({
    ...doubt,
    pending: { ...doubt.pending, texts: ['Council approves the bridge', 'The whole story is this.'] },
  })),
};

function keyed(key: IDBValidKey, row: readonly unknown[]): Keyed {
  return { key, value: JSON.stringify(row) };
}
