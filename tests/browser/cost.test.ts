import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/visit';
import { articlePage } from './support/article-page';
import { BROWSER, useReader } from './support/reader';

/** What a page that is no article may cost: one script of this many bytes. */
const MAX_SMALL_SCRIPT_BYTES = 8_192;

const BUILD = BROWSER === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';

interface BuiltManifest {
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css?: readonly string[] }[];
}

describe('cost', () => {
  it('puts one small script on every page, and no style', () => {
    const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8')) as BuiltManifest;
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ js, css } = { js: [] }] = manifest.content_scripts;
    expect(js).toHaveLength(1);
    expect(css ?? []).toEqual([]);
    expect(readFileSync(`${BUILD}/${js[0]}`).length).toBeLessThanOrEqual(MAX_SMALL_SCRIPT_BYTES);
  });

  // Only Chromium's debugger tells which scripts of an extension a page runs.
  if (BROWSER === 'chromium')
    describe('of a page', () => {
      const reader = useReader();

      /** Names of our scripts in the page, once there are as many as expected and time for one more. */
      async function scriptsOfOurs(address: string, expected: number): Promise<string[]> {
        await reader.page.goto('about:blank');
        const session = await reader.page.createCDPSession();
        const scripts: string[] = [];
        session.on('Debugger.scriptParsed', ({ url }) => {
          if (url.startsWith('chrome-extension://')) scripts.push(url.replace(/^.*\//, ''));
        });
        await session.send('Debugger.enable');
        await reader.page.goto(address);
        await until(
          async () => scripts.length >= expected,
          () => `${expected} scripts run; there are ${scripts}`,
        );
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await session.detach();
        return scripts;
      }

      it('runs only the small script where there is no article', async () => {
        reader.publish(
          'http://plain.example/',
          '<!doctype html><title>Tides</title><h1>Tides</h1><p>High water 14.20</p>',
        );
        expect(await scriptsOfOurs('http://plain.example/', 1)).toEqual(['detect.js']);
      });

      it('adds the capture script where there is one', async () => {
        reader.publish('http://full.example/ferry', articlePage());
        expect(await scriptsOfOurs('http://full.example/ferry', 2)).toEqual(['detect.js', 'capture.js']);
      });
    });
});
