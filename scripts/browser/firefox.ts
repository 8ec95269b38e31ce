import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver';
import { OUTER_HOST } from './driver';
import { ExtensionTabs } from './extension-tabs';

/** As in the manifest; wxt.config.ts. */
const ADD_ON_ID = 'late-edition@late-edition.example';

/** In a profile that is used again the add-on has to be found where it was. */
const LASTING_UUID = '7c7a9b1e-2f5d-4c3b-9a67-1d2e3f405162';

const OPEN_TIMEOUT_MS = 15_000;

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const uuid = options.profile ? LASTING_UUID : randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Without it, pages of the extension cannot be opened over WebDriver BiDi.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, uuid),
  });
  await browser.installExtension(options.extension);
  const openExtensionPage = (path: string, leftAloneMs = 0) =>
    openPage(browser, `moz-extension://${uuid}/${path}`, leftAloneMs);
  const tabs = new ExtensionTabs(() => openExtensionPage('history.html'));
  if (options.headless && !options.isKnown) await tabs.waitForWelcome();
  return {
    name: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    openExtensionPage,
    tabId: (page) => tabs.tabId(page),
    showPopup: (page, leftAloneMs = 0) => tabs.showPopup(page, leftAloneMs),
    badgeText: (page) => tabs.badgeText(page),
    ask: (type, request) => tabs.ask(type, request),
    // Firefox has no way to end an event page from outside.
    stopBackground: async () => false,
    close: () => browser.close(),
  };
}

function preferences(
  { port, colourScheme, downloads, headless }: LaunchOptions,
  uuid: string,
): Record<string, unknown> {
  // Firefox asks for https by a CONNECT, which the web that is served refuses.
  const isServed = `host.endsWith('.example')${headless ? ` || host === '${OUTER_HOST}'` : ''}`;
  const proxy = `function FindProxyForURL(url, host) { return ${isServed} ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return {
    // Fixes the address of the add-on's pages, which is random otherwise.
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: uuid }),
    // A machine without a desktop has no service that shows notifications, and Firefox would take each for closed.
    'alerts.useSystemBackend': !headless,
    // An add-on that is installed for a session is removed with all its data at the end of it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(proxy)}`,
    // The served newspaper has no certificate; tries of https would only cost time.
    'dom.security.https_first': false,
    'intl.locale.requested': 'en-US',
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
    ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    ...(colourScheme && {
      'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
    }),
  };
}

/**
 * Opening a page of an extension makes the tab change its process: `goto` never settles, and the page has to be looked
 * for again. Its url() stays about:blank (puppeteer-core 25), only the page itself knows its address.
 */
async function openPage(browser: Browser, url: string, leftAloneMs: number): Promise<Page> {
  const before = new Set(await browser.pages());
  const tab = await browser.newPage();
  await sleep(leftAloneMs);
  tab.goto(url).catch(() => {});
  await sleep(leftAloneMs);
  const deadline = Date.now() + OPEN_TIMEOUT_MS;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await isLoaded(page, url))) return page;
    }
    await sleep(50);
  }
  throw new Error(`Firefox did not open ${url}`);
}

async function isLoaded(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (wanted) => document.readyState === 'complete' && location.href === wanted,
      url,
    );
  } catch {
    return false;
  }
}
