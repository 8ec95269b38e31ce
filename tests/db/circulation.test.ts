import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/article/model';
import type { Engine } from '../../lib/db/engine';
import type { Database } from '../../lib/db/open';
import { getArticle } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { circulationOf } from '../../lib/diff/circulation';
import { captureOf, ENGINE, freshDatabase, idOf, paragraph, record } from './support';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const engine: Engine = { ...ENGINE, isCirculating: (looks) => circulationOf(looks).values.length > 0 };

/** A look: after so many milliseconds, with this headline or these sentences. */
type Step = readonly [after: number, members: Partial<Capture>];

/** Whether each look brought an edit. */
async function look(db: Database, steps: readonly Step[]): Promise<{ id: number; isListed: boolean[] }> {
  const isListed: boolean[] = [];
  let at = 1_000_000;
  let id = 0;
  for (const [after, members] of steps) {
    at += after;
    const result = await record(db, captureOf({ ...members, capturedAt: at }), { engine });
    id = idOf(result);
    isListed.push('isListed' in result && result.isListed);
  }
  return { id, isListed };
}

const headline = (text: string) => ({ headline: `Council ${text} the bridge` });
const [A, B, C] = [headline('votes on'), headline('approves'), headline('rejects')];
const body = (...sentences: string[]) => ({ blocks: [paragraph(...sentences)] });
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

describe('the body', () => {
  const [P, Q] = [body('One.', 'Two.'), body('One.')];

  it.each<[string, Step[], boolean[], string | null]>([
    [
      'a wording that is back',
      [
        [0, X],
        [HOUR, Y],
        [HOUR, X],
      ],
      [false, true, false],
      'flip-flop',
    ],
    [
      'a sentence that is back',
      [
        [0, P],
        [HOUR, Q],
        [HOUR, P],
      ],
      [false, true, false],
      'flip-flop',
    ],
    [
      'an addition that is gone',
      [
        [0, Q],
        [HOUR, P],
        [HOUR, Q],
      ],
      [false, true, false],
      'flip-flop',
    ],
    [
      'a sentence edited and then removed',
      [
        [0, body('One.', 'Two.')],
        [HOUR, body('One.', 'Too.')],
        [HOUR, Q],
      ],
      [false, true, true],
      null,
    ],
  ])('is told from edits: %s', async (_tag, steps, expected, rule) => {
    const db = await freshDatabase();
    const { id, isListed } = await look(db, steps);
    expect(isListed).toEqual(expected);
    const hidden = (await loadHistory(db, id))?.verdicts[0]?.suppressed[0]?.suppressed ?? null;
    expect(hidden).toBe(rule);
  });

  it('is an edit where a wording that was back stays', async () => {
    const db = await freshDatabase();
    const { isListed } = await look(db, [
      [0, X],
      [HOUR, Y],
      [HOUR, X],
      [DAY, X],
    ]);
    expect(isListed).toEqual([false, true, false, true]);
  });
});

describe('a live blog', () => {
  const live = { signals: { ...captureOf().signals, documentKind: 'live-blog' as const } };
  const entries: Engine = {
    ...engine,
    compare: (...texts) => {
      const found = engine.compare(...texts);
      const hide = (change: (typeof found.changes)[number]) =>
        change.op === 'added' ? { ...change, suppressed: 'live-entry' } : change;
      return texts[2].documentKind === 'live-blog' ? { ...found, changes: found.changes.map(hide) } : found;
    },
  };

  it('keeps new entries without an edit, so that their edits are found', async () => {
    const db = await freshDatabase();
    const at = (capturedAt: number, ...sentences: string[]) =>
      record(db, captureOf({ ...live, ...body(...sentences), capturedAt }), { engine: entries });
    const id = idOf(await at(1, 'One.'));
    expect(await at(2, 'One.', 'Two.')).toMatchObject({ state: 'unchanged', isNew: true, isListed: false });
    expect(await getArticle(db, id)).toMatchObject({ editCount: 0, unreadChanges: 0, snapshotCount: 2 });
    expect(await at(3, 'One.', 'Two, corrected.')).toMatchObject({ state: 'changed', isListed: true });
  });
});
