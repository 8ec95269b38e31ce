import type { BrowserName, LaunchOptions } from '../browser/driver';

/** The browser that is measured. */
export interface BenchBrowser extends Pick<LaunchOptions, 'executable'> {
  readonly name: BrowserName;
}
