import path from 'node:path';
import { launchChromium } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const BUILD = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Starts a browser with a fresh profile and the extension as built in .output. */
export function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { readonly extension?: string },
): Promise<Driver> {
  return LAUNCH[name]({ extension: path.resolve('.output', BUILD[name]), ...options });
}
