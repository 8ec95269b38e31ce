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
        'ERERERERERERERERERERERERERERERERERERERERERE=',
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
        'IiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiI=',
        1_700_000_000_000,
        1_700_000_250_000,
        ['Council approves the bridge', 'Twelve were for it.'],
        [0, 1, 5, 1, 2, 1, 6, 1],
        'bs p1',
        'https://news.example/bridge',
        'd3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3c=',
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
        'MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM=',
        null,
        null,
        [],
        [0, 41],
        ' p40',
        'https://news.example/tortoise',
        'ZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY=',
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
          'eJyd1T1vwyAQxvGvcvJsRb0jfRujqkPnVupgeSDl6iAhqADb8rcvzpYtetYzf8PwEwwD90N3cpa+s6+au757S3P88YGWVLVQilQvSufs3aTt64lCihM5PduqpNGVQ5u+B1000qpZ6Tdl8nWffvop0vxHMa2Hbhz7QdpeXynX5Mu+bo6urfqotNpCNvhFyUZHlzlOeev3fTcq1rv+Omba1OZ2ouD2n9+bCZYZLDti2SOWPWHZM5a9YNkrlvED2IFOGITCoBQGqTBohUEsDGphkAuDXgT0Iui9AnoR0IuAXgT0IqAXAb0I6EVALwb0YkAvBn2IQC8G9GJALwb0YkAvBvRiQC/HGy/jOP4DR1UMhA==',
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
