// Draws the icons of the extension from assets/icon into assets/public/icon. Run after a change to the sources:
// node scripts/draw-icons.mjs [path of a Chromium]
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SOURCES = { 16: 'icon-16.svg', 32: 'icon.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };
const assets = (path) => fileURLToPath(new URL(`../assets/${path}`, import.meta.url));

const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(SOURCES)) {
    const edge = Number(size);
    await page.setViewport({ width: edge, height: edge });
    const svg = (await readFile(assets(`icon/${source}`))).toString('base64');
    await page.goto(`data:image/svg+xml;base64,${svg}`);
    await writeFile(assets(`public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
