import { beforeEach, describe, expect, it, vi } from 'vitest';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 14, 9);

const set = new Map<string, { scheduledTime: number }>();
const create = vi.fn(async () => {});
const browser = {
  runtime: { id: 'late-edition' },
  alarms: { create, get: async (name: string) => set.get(name) },
};
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { setAlarm, setDailyAlarm } = await import('../../lib/platform/alarms');

beforeEach(() => {
  set.clear();
  create.mockClear();
});

describe('the daily alarm', () => {
  it.each([
    ['is set where there is none', null, 1],
    ['stays where it is due within a day', NOW + 23 * HOUR, 0],
    ['stays where it is overdue', NOW - HOUR, 0],
    ['is set anew where the clock was set back', NOW + 365 * 24 * HOUR, 1],
  ])('%s', async (_, scheduledTime, times) => {
    if (scheduledTime !== null) set.set('tidy', { scheduledTime });
    await setDailyAlarm('tidy', NOW);
    expect(create).toHaveBeenCalledTimes(times);
  });
});

describe('an alarm', () => {
  it.each([
    ['as soon as the browser allows', NOW, 30_000, NOW + 30_000],
    ['when it is due', NOW + HOUR / 2, 30_000, NOW + HOUR / 2],
    ['within an hour, since a clock may be set back', NOW + 24 * HOUR, 0, NOW + HOUR],
  ])('rings %s', async (_, at, soonestMs, when) => {
    await setAlarm('recheck', at, NOW, soonestMs);
    expect(create).toHaveBeenCalledWith('recheck', expect.objectContaining({ when }));
  });
});
