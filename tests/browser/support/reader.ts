import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { TabState } from '../../../lib/article/outcome';
import type { BrowserName, Driver, LaunchOptions } from '../../../scripts/browser/driver';
import { launch } from '../../../scripts/browser/launch';
import { visit } from '../../../scripts/browser/visit';
import { serveWeb, type WebAnswer, type WebServer } from '../../../scripts/demo/web-server';
import { ensureBrowsers } from '../../../scripts/setup/browsers.mjs';

/** Which browser this run is about. */
export const BROWSER: BrowserName =
  process.env['LATE_EDITION_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Its program file. */
export const EXECUTABLE: string = ensureBrowsers([BROWSER])[BROWSER] ?? '';

/** What a reader's browser is like where it is not as usual: a profile that outlives it, a colour scheme, a folder for files. */
export type ReaderOptions = Pick<LaunchOptions, 'profile' | 'colourScheme' | 'downloads'>;

/** A reader with a fresh browser, and the web they read. Shared by the tests of one file; each test takes its own host. */
export class Reader {
  readonly #web = new Map<string, () => WebAnswer>();
  readonly #requests: string[] = [];
  #server: WebServer | undefined;
  #driver: Driver | undefined;
  #page: Page | undefined;
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions = {}) {
    this.#options = options;
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error('The browser runs only inside tests');
    return this.#driver;
  }

  /** The tab that most tests read in. */
  get page(): Page {
    if (!this.#page) throw new Error('The browser runs only inside tests');
    return this.#page;
  }

  /** Where the served web is reached without a pretend host. */
  get localOrigin(): string {
    return `http://localhost:${this.#server?.port}`;
  }

  /** The addresses that the served web was asked for, in order. */
  get requests(): readonly string[] {
    return this.#requests;
  }

  /** Puts a page at an address, in place of what stood there. A function is asked at every request. */
  publish(address: string, answer: string | WebAnswer | (() => WebAnswer)): void {
    const page = typeof answer === 'string' ? { body: answer } : answer;
    this.#web.set(address, typeof page === 'function' ? page : () => page);
  }

  /** Reads the address in the reader's tab. */
  visit(address: string): Promise<TabState> {
    return visit(this.driver, this.page, address);
  }

  badgeText(): Promise<string> {
    return this.driver.badgeText(this.page);
  }

  async start(): Promise<void> {
    this.#server = await serveWeb((url) => {
      const address = url.href.replace(/#.*/, '');
      this.#requests.push(address);
      return this.#web.get(address)?.() ?? null;
    });
    await this.#open({});
  }

  /** Closes the browser and opens it again; the web stays. */
  async restart(): Promise<void> {
    await this.#driver?.close();
    await this.#open({ isKnown: this.#options.profile !== undefined });
  }

  async #open(more: Pick<LaunchOptions, 'isKnown'>): Promise<void> {
    const port = this.#server?.port ?? 0;
    const options = { executable: EXECUTABLE, port, headless: true, ...this.#options, ...more };
    this.#driver = await launch(BROWSER, options);
    this.#page = await this.#driver.newPage();
  }

  async stop(): Promise<void> {
    await this.#driver?.close();
    this.#server?.close();
  }
}

/** Starts a browser before the tests of the file and closes it after them. */
export function useReader(options: ReaderOptions = {}): Reader {
  const reader = new Reader(options);
  beforeAll(() => reader.start());
  afterAll(() => reader.stop());
  return reader;
}
