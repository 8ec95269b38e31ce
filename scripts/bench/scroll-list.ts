import type { Page } from 'puppeteer-core';
import { ThreadClock } from './thread-time';

/** Steps of scrolling, in CSS pixels a frame: a turning wheel, a thrown list, a dragged scroll bar. */
const STEPS = [120, 900, 8_000];

const FRAMES_PER_STEP = 150;

/** What scrolling through the whole list costs. Milliseconds. */
export interface ScrollFigures {
  /** From frame to frame as the clock on the wall has it, whatever the machine did besides. */
  readonly frameMs: readonly number[];
  /** Of the main thread, a frame on average. */
  readonly processorMs: number;
  /** Of the main thread in one second, with nothing done to the page. */
  readonly idleMs: number;
}

/** Scrolls the list of the history page from frame to frame, at each speed. */
export async function scrollList(page: Page): Promise<ScrollFigures> {
  const clock = await ThreadClock.of(page);
  const idle = await clock.measure(() => page.evaluate(rest));
  const before = await clock.now();
  const frameMs: number[] = [];
  for (const step of STEPS) frameMs.push(...(await page.evaluate(scroll, step, FRAMES_PER_STEP)));
  return { frameMs, processorMs: ((await clock.now()) - before) / frameMs.length, idleMs: idle.processorMs };
}

function rest(): Promise<number> {
  return new Promise((resolve) => setTimeout(() => resolve(1_000), 1_000));
}

/** Runs in the page: the time of each frame, round to the beginning where the list ends. */
async function scroll(step: number, frames: number): Promise<number[]> {
  const list = document.querySelector('.list-scroller');
  if (!list) throw new Error('There is no list');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  let last = await frame();
  for (let count = 0; count < frames; count++) {
    list.scrollTop = (list.scrollTop + step) % (list.scrollHeight - list.clientHeight);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}
