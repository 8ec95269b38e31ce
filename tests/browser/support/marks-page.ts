import path from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveWeb, type WebAnswer, type WebServer } from '../../../scripts/demo/web-server';
import type { MarksInPage } from './marks-in-page';
import { BROWSER, EXECUTABLE } from './reader';

/** Functions of the page's own world, where the harness stands as `marks`. */
type InPage<Args extends unknown[], Result> = (marks: MarksInPage, ...args: Args) => Result;

/** Pages with marks drawn by the library itself, without the extension: for what is easier to see close up. */
export class MarksPage {
  readonly #answers = new Map<string, WebAnswer>();
  #server: WebServer | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;
  #harness = '';

  get page(): Page {
    if (!this.#page) throw new Error('The browser runs only inside tests');
    return this.#page;
  }

  /** Opens a page and puts the harness into it. */
  async open(body: string, headers: Record<string, string> = {}): Promise<void> {
    const address = `/${this.#answers.size}`;
    this.#answers.set(address, { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
    await this.#page?.close();
    const browser = this.#browser;
    if (!browser) throw new Error('The browser runs only inside tests');
    this.#page = await browser.newPage();
    await this.#page.setViewport({ width: 1200, height: 900 });
    await this.#page.goto(`http://localhost:${this.#server?.port}${address}`);
    await this.#page.evaluate(this.#harness);
  }

  /** Runs a function in the page with the harness. */
  do<Args extends unknown[], Result>(run: InPage<Args, Result>, ...args: Args): Promise<Result> {
    const source = `((...args) => (${run.toString()})(globalThis.marks, ...args))`;
    const expression = `${source}(...${JSON.stringify(args)})`;
    return this.page.evaluate(expression) as Promise<Result>;
  }

  /** Waits until a function of the page answers something that holds. */
  async until<Args extends unknown[]>(run: InPage<Args, unknown>, ...args: Args): Promise<void> {
    const deadline = Date.now() + WAIT_MS;
    while (!(await this.do(run, ...args))) {
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${run}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  async start(): Promise<void> {
    this.#server = await serveWeb((url) => this.#answers.get(url.pathname) ?? null);
    this.#browser = await puppeteer.launch({
      ...(BROWSER === 'firefox' ? { browser: 'firefox' as const } : { pipe: true }),
      executablePath: EXECUTABLE,
      headless: true,
      args: BROWSER === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    this.#harness = await bundle();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
  }
}

const WAIT_MS = 5_000;

/** Starts a browser before the tests of the file and closes it after them. */
export function useMarksPage(): MarksPage {
  const page = new MarksPage();
  beforeAll(() => page.start());
  afterAll(() => page.stop());
  return page;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, 'marks-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}
