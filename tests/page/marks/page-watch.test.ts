// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/page/marks/page-watch';

let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  document.body.innerHTML = '<p>Text.</p>';
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** Starts watching; a check takes `costMs` of the clock. Returns the times at which checks began. */
function watch(costMs = 0): number[] {
  const checks: number[] = [];
  let clock = 0;
  const view = window as Window & typeof globalThis;
  const check = () => {
    checks.push(Date.now());
    clock += costMs;
  };
  watchPage({ document, view, check, now: () => clock, signal: ending.signal });
  return checks;
}

const write = (text: string) => document.querySelector('p')?.replaceChildren(text);

/** Lets mutation records arrive, which are no timers. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

describe('watchPage', () => {
  it('checks once after the page has written, when it has come to rest', async () => {
    const checks = watch();
    write('One.');
    write('Two.');
    await pass(200);
    expect(checks).toHaveLength(0);
    await pass(100);
    expect(checks).toHaveLength(1);
    await pass(5_000);
    expect(checks).toHaveLength(1);
  });

  it('checks at most four times a second while a page rewrites itself every 50 ms', async () => {
    const checks = watch();
    for (let time = 0; time < 10_000; time += 50) {
      write(String(time));
      await pass(50);
    }
    expect(checks.length).toBeGreaterThan(20);
    expect(checks.length).toBeLessThanOrEqual(40);
  });

  it('gives costly checks no more than a fiftieth of the time', async () => {
    const checks = watch(40);
    for (let time = 0; time < 20_000; time += 50) {
      write(String(time));
      await pass(50);
    }
    expect(checks.length * 40).toBeLessThanOrEqual(20_000 * 0.02 + 40);
  });

  it('checks twice after a change of theme: at once and when colours have faded over', async () => {
    const checks = watch();
    document.documentElement.className = 'dark';
    await pass(300);
    expect(checks).toHaveLength(1);
    await pass(1_200);
    expect(checks).toHaveLength(2);
    document.documentElement.removeAttribute('class');
  });

  it('checks when the body is replaced', async () => {
    const checks = watch();
    document.body.replaceWith(document.createElement('body'));
    await pass(300);
    expect(checks).toHaveLength(1);
  });

  it('does nothing more after the signal', async () => {
    const checks = watch();
    write('One.');
    await pass(10);
    ending.abort();
    write('Two.');
    await pass(5_000);
    expect(checks).toEqual([]);
  });
});
