import path from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { readMarks } from '../../../scripts/browser/marks';
import { serveWeb, type WebAnswer, type WebServer } from '../../../scripts/demo/web-server';
import type { GivenChange, GivenOptions, MarksInPage, ShownPart } from './marks-in-page';
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

  /** Draws marks for these changes, with everything switched on unless told otherwise. */
  draw(changes: readonly GivenChange[], options: GivenOptions = {}) {
    return this.do((marks, ...given) => marks.draw(...given), changes, options);
  }

  /** The note as it is shown; null while there is none. */
  note(): Promise<ShownPart | null> {
    return this.do((marks) => marks.note());
  }

  noteOpens(): Promise<void> {
    return this.until((marks) => marks.note());
  }

  noteCloses(): Promise<void> {
    return this.until((marks) => !marks.note());
  }

  /** The note once it has come to rest: it follows its sentence while the page scrolls, and rises when it opens. */
  async noteAtRest(): Promise<ShownPart> {
    await this.noteOpens();
    const deadline = Date.now() + WAIT_MS;
    let [note, looks] = [await this.note(), 0];
    while (looks < LOOKS_AT_REST && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      const now = await this.note();
      looks = JSON.stringify(now) === JSON.stringify(note) ? looks + 1 : 0;
      note = now;
    }
    if (!note || looks < LOOKS_AT_REST) throw new Error('The note does not come to rest');
    return note;
  }

  /** Words or name of what has the focus in our layer; null where nothing has. */
  focus(): Promise<string | null> {
    return this.do((marks) => marks.focus());
  }

  /** Puts the mouse pointer on the beginning of a sentence. */
  async pointAt(sentence: number): Promise<void> {
    const [line] = await this.do((marks, index) => marks.sentence(index), sentence);
    const [left = 0, top = 0, , bottom = 0] = line ?? [];
    await this.page.mouse.move(left + 20, (top + bottom) / 2);
  }

  /** The texts under all marks. */
  async texts(): Promise<string[]> {
    return (await readMarks(this.page)).map(({ text }) => text);
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

const WAIT_MS = 15_000;
/** What stays where it is for these many looks stands still: smooth scrolling starts some frames late. */
const LOOKS_AT_REST = 8;
const LOOK_MS = 100;

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
