import { describe, expect, it } from 'vitest';
import { loadHistory } from '../../lib/db/read-history';
import type { Step } from './looks';
import { body, DAY, HOUR, look } from './looks';
import { freshDatabase } from './support';

const [X, Y] = [body('Eleven were for it.'), body('Twelve were for it.')];

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
