import puppeteer from 'puppeteer-core';
import { serveWeb } from '../demo/web-server';
import { bundleForPage } from './bundle';
import type { BenchScope, PageTimes } from './in-page';
import type { SavedPages } from './pages';

/** Measures capture against Readability on every page, in Chromium, without the pages' own scripts. */
export async function benchCapture(pages: SavedPages, executablePath: string): Promise<PageTimes[]> {
  const script = await bundleForPage('scripts/bench/in-page.ts');
  const server = await serveWeb((url) => pages.find(url));
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [
      `--host-resolver-rules=MAP *.example 127.0.0.1:${server.port},MAP * ~NOTFOUND`,
      '--disable-features=HttpsUpgrades',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    const times: PageTimes[] = [];
    for (const address of pages.addresses) {
      await tab.goto(address, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(script);
      times.push(await tab.evaluate(() => (globalThis as unknown as BenchScope).measurePage()));
    }
    return times;
  } finally {
    await browser.close();
    server.close();
  }
}
