import { browser } from './browser';

const CAPTURE_SCRIPT = '/capture.js';
const DETECT_SCRIPT = '/content-scripts/detect.js';

/** Runs the capture script in a tab's top frame. False where the browser refuses (no access, a page of its own). */
export function injectCapture(tabId: number): Promise<boolean> {
  return inject(tabId, CAPTURE_SCRIPT);
}

/**
 * Starts the small script in tabs that were open before the installation. Chrome (126) runs static content scripts only
 * in pages loaded afterwards; Firefox (140) runs them in open tabs by itself.
 */
export async function startInOpenTabs(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], status: 'complete' });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && inject(tab.id, DETECT_SCRIPT)));
}

async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
