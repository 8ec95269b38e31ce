import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

      async function scriptsOfOurs(address: string): Promise<string[]> {
        await reader.page.goto('about:blank');
        const session = await reader.page.createCDPSession();
        const scripts: string[] = [];
        session.on('Debugger.scriptParsed', ({ url }) => {
          if (url.startsWith('chrome-extension://')) scripts.push(url.replace(/^.*\//, ''));
        });
        await session.send('Debugger.enable');
        await reader.page.goto(address);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await session.detach();
        return scripts;
      }

      it('runs only the small script where there is no article', async () => {
        reader.publish(
          'http://plain.example/',
          '<!doctype html><title>Tides</title><h1>Tides</h1><p>High water 14.20</p>',
        );
        expect(await scriptsOfOurs('http://plain.example/')).toEqual(['detect.js']);
      });

      it('adds the capture script where there is one', async () => {
        reader.publish('http://full.example/ferry', articlePage());
        expect(await scriptsOfOurs('http://full.example/ferry')).toEqual(['detect.js', 'capture.js']);
      });
    });
});
