import { describe, expect, it } from 'vitest';
import { BOUNDS, keepsBound } from '../../scripts/quality/figures';
import { mergeFigures, readTable, reportOf, tableOf } from '../../scripts/quality/report';

const recall = { set: 'pairs', name: 'alertRecall', value: 100, at: '2026-03-14 abc1234' };
const noise = { set: 'noise-only', name: 'reported as changed', value: 1.41, at: '2026-03-14 abc1234' };

describe('a figure', () => {
  it.each([
    [{ ...recall, value: 99.9 }, false],
    [{ ...recall, value: 100 }, true],
    [{ ...recall, value: null }, false],
    [{ ...noise, value: 2 }, true],
    [{ ...noise, value: 2.01 }, false],
    [{ set: 'pairs', name: 'opAccuracy', value: 3 }, true],
  ])('keeps its bound or misses it: %o', (figure, keeps) => {
    expect(keepsBound(figure)).toBe(keeps);
  });
});

describe('the report', () => {
  it('is read back as it was written', () => {
    expect(readTable(reportOf([recall, noise]))).toEqual([recall, noise]);
  });

  it('puts the figures in the order of the bounds and says which are missed', () => {
    const lines = tableOf([{ ...noise, value: 7 }, recall]).split('\n');
    expect(lines[2]).toMatch(/^\| pairs .*\| >= 100 \| kept/);
    expect(lines[3]).toMatch(/^\| noise-only .*\| <= 2 +\| MISSED/);
  });

  it('keeps what was not measured anew', () => {
    const later = { ...noise, value: 0, at: '2026-03-15 def5678' };
    expect(mergeFigures(reportOf([recall, noise]), [later])).toEqual([recall, later]);
  });

  it('forgets what is no longer measured', () => {
    const old = { set: 'pairs', name: 'beauty', value: 1, at: '2026-03-14 abc1234' };
    expect(mergeFigures(reportOf([old]), [recall])).toEqual([recall]);
  });

  it('has no figure that a row could not hold', () => {
    const names = Object.entries(BOUNDS).flatMap(([set, bounds]) => [set, ...Object.keys(bounds)]);
    expect(names.filter((name) => name.includes('|'))).toEqual([]);
  });
});
