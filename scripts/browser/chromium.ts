import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver';
import { OUTER_HOST } from './driver';
import { ExtensionTabs } from './extension-tabs';

const ARGUMENTS = [
  '--no-first-run',
  '--lang=en-US',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The served newspaper has no certificate; tries of https would only cost time.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
];

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    ...(options.profile && { userDataDir: options.profile }),
    ...(options.downloads && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads },
    }),
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...ARGUMENTS,
      `--host-resolver-rules=MAP *.example 127.0.0.1:${options.port}${options.headless ? `,MAP ${OUTER_HOST} ~NOTFOUND` : ''}`,
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  const newPage = async () => {
    const page = await browser.newPage();
    const { colourScheme } = options;
    if (colourScheme)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colourScheme }]);
    return page;
  };
  const openExtensionPage = async (path: string, leftAloneMs = 0) => {
    const page = await newPage();
    await sleep(leftAloneMs);
    await page.goto(`chrome-extension://${id}/${path}`);
    await sleep(leftAloneMs);
    return page;
  };
  const tabs = new ExtensionTabs(() => openExtensionPage('history.html'));
  if (options.headless && !options.isKnown) await tabs.waitForWelcome();
  return {
    name: 'chromium',
    browser,
    newPage,
    openExtensionPage,
    tabId: (page) => tabs.tabId(page),
    showPopup: (page, leftAloneMs = 0) => tabs.showPopup(page, leftAloneMs),
    badgeText: (page) => tabs.badgeText(page),
    ask: (type, request) => tabs.ask(type, request),
    stopBackground: () => stopWorker(browser, id),
    close: () => browser.close(),
  };
}

async function stopWorker(browser: Browser, id: string): Promise<boolean> {
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
  const worker = await browser.targets().find(isOurs)?.worker();
  await worker?.close();
  return worker !== undefined && worker !== null;
}
