import { describe, expect, it } from 'vitest';
import { getArticle } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import type { Step } from './looks';
import { body, DAY, engine, HOUR, look } from './looks';
import { captureOf, freshDatabase, record } from './support';

const headline = (text: string) => ({ headline: `Council ${text} the bridge` });
const [A, B, C] = [headline('votes on'), headline('approves'), headline('rejects')];
const [X, Y] = [body('Eleven were for it.'), body('Twelve were for it.')];

describe('a headline', () => {
  it.each<[string, Step[], boolean[]]>([
    [
      'an edit',
      [
        [0, A],
        [HOUR, B],
      ],
      [false, true],
    ],
    [
      'two edits',
      [
        [0, A],
        [HOUR, B],
        [HOUR, C],
      ],
      [false, true, true],
    ],
    [
      'a test',
      [
        [0, A],
        [HOUR, B],
        [HOUR, A],
        [HOUR, B],
        [HOUR, A],
      ],
      [false, true, false, false, false],
    ],
    [
      'a test of three',
      [
        [0, A],
        [HOUR, B],
        [HOUR, C],
        [HOUR, A],
      ],
      [false, true, true, false],
    ],
    [
      'one that settles within a day',
      [
        [0, A],
        [HOUR, B],
        [HOUR, A],
        [2 * HOUR, A],
        [2 * HOUR, A],
        [2 * HOUR, A],
      ],
      [false, true, false, false, false, true],
    ],
    [
      'one that settles over night',
      [
        [0, A],
        [HOUR, B],
        [HOUR, A],
        [DAY, A],
      ],
      [false, true, false, true],
    ],
    [
      'reloading, which settles nothing',
      [
        [0, A],
        [HOUR, B],
        [HOUR, A],
        [1000, A],
        [1000, A],
        [1000, A],
        [1000, A],
      ],
      [false, true, false, false, false, false, false],
    ],
    [
      'an edit taken back after days',
      [
        [0, A],
        [HOUR, B],
        [2 * DAY, B],
        [HOUR, A],
      ],
      [false, true, false, true],
    ],
    [
      'an edit while a test is on',
      [
        [0, A],
        [HOUR, B],
        [HOUR, A],
        [HOUR, C],
      ],
      [false, true, false, true],
    ],
  ])('is told from edits: %s', async (_tag, steps, expected) => {
    const db = await freshDatabase();
    expect((await look(db, steps)).isListed).toEqual(expected);
  });

  it('is shown with the others in circulation until one has settled', async () => {
    const db = await freshDatabase();
    const { id } = await look(db, [
      [0, A],
      [HOUR, B],
      [HOUR, A],
    ]);
    const history = await loadHistory(db, id);
    expect(history?.headlinesInCirculation).toEqual([B?.headline, A?.headline]);
    expect(history?.verdicts[0]?.suppressed.map((one) => one.suppressed)).toEqual(['headline-test']);
    expect(await getArticle(db, id)).toMatchObject({ editCount: 1 });
    await record(db, captureOf({ ...A, capturedAt: 1_000_000 + 2 * HOUR + DAY }), { engine });
    expect((await loadHistory(db, id))?.headlinesInCirculation).toEqual([]);
  });

  it('is hidden beside an edit, and shown in that edit once it has settled', async () => {
    const db = await freshDatabase();
    const steps: Step[] = [
      [0, { ...A, ...X }],
      [HOUR, { ...B, ...X }],
      [HOUR, { ...A, ...Y }],
    ];
    const { id } = await look(db, steps);
    const rules = async () =>
      (await loadHistory(db, id))?.edits[0]?.changes.map((one) => [one.part, one.suppressed]);
    expect(await rules()).toEqual([
      ['body', null],
      ['headline', 'headline-test'],
    ]);
    await record(db, captureOf({ ...A, ...Y, capturedAt: 1_000_000 + 2 * HOUR + DAY }), { engine });
    expect(await rules()).toEqual([
      ['body', null],
      ['headline', null],
    ]);
  });
});
