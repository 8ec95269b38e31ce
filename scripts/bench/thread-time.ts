import type { CDPSession, Page } from 'puppeteer-core';

/** How long something took, in milliseconds. */
export interface Taken {
  readonly wallMs: number;
  /** Of the page's main thread alone: what the machine did besides is not in it. */
  readonly processorMs: number;
}

/** Tells the processor time that a page's main thread has had. Firefox does not tell: there it is not a number. */
export class ThreadClock {
  readonly #session: CDPSession | null;

  private constructor(session: CDPSession | null) {
    this.#session = session;
  }

  static async of(page: Page): Promise<ThreadClock> {
    const session = await page.createCDPSession().catch(() => null);
    await session?.send('Performance.enable');
    return new ThreadClock(session);
  }

  /** Milliseconds since the page began. */
  async now(): Promise<number> {
    if (!this.#session) return Number.NaN;
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const seconds = metrics.find((metric) => metric.name === 'ThreadTime')?.value;
    return seconds === undefined ? Number.NaN : seconds * 1000;
  }

  /** @param work answers its own time on the clock, which leaves out the way to the page and back. */
  async measure(work: () => Promise<number>): Promise<Taken> {
    const before = await this.now();
    const wallMs = await work();
    return { wallMs, processorMs: (await this.now()) - before };
  }
}
