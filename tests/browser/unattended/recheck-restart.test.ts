import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leave, until } from '../../../scripts/browser/visit';
import { articlePage, edited } from '../support/article-page';
import { exportedArticles } from '../support/own-pages';
import { BROWSER, Reader } from '../support/reader';

const EDITED = articlePage({ paragraphs: edited('41,000 passengers', '14,000 passengers') });

describe('rechecks that are interrupted', () => {
  let profile: string;
  let reader: Reader;

  beforeAll(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
    reader = new Reader({ profile });
    await reader.start();
  });
  afterAll(async () => {
    await reader.stop();
    await rm(profile, { recursive: true, force: true });
  });

  const read = async (address: string): Promise<number> => {
    reader.publish(address, articlePage());
    const { outcome } = await reader.visit(address);
    await leave(reader.driver, reader.page);
    if (!('articleId' in outcome) || outcome.articleId === null)
      throw new Error(`Not kept: ${outcome.state}`);
    return outcome.articleId;
  };
  const requestsTo = (address: string) => reader.requests.filter((asked) => asked === address).length;
  const editsOf = async (site: string) => (await exportedArticles(reader.driver, site))[0]?.edits.length;

  if (BROWSER === 'chromium')
    it('lose nothing when the background is stopped in the middle', async () => {
      const address = 'http://stopped.example/ferry';
      const articleId = await read(address);
      await reader.driver.ask('checkNow', { articleId });
      const before = requestsTo(address);
      reader.publish(address, () => ({ body: EDITED, delayMs: 15_000 }));
      const interrupted = reader.driver.ask('checkNow', { articleId }).catch(() => null);
      await until(
        async () => requestsTo(address) > before,
        () => 'the server is asked',
      );
      expect(await reader.driver.stopBackground()).toBe(true);
      await interrupted;
      expect(await editsOf('stopped.example')).toBe(0);
      reader.publish(address, EDITED);
      expect(await reader.driver.ask('checkNow', { articleId })).toEqual({ state: 'changed' });
      expect(await editsOf('stopped.example')).toBe(1);
    });

  it('go on by themselves after the browser was closed before the first of them', async () => {
    const address = 'http://restarted.example/ferry';
    const articleId = await read(address);
    expect(requestsTo(address)).toBe(1);
    await reader.restart();
    await until(
      async () => requestsTo(address) > 1,
      () => 'the alarm has rung',
      120_000,
    );
    reader.publish(address, EDITED);
    expect(await reader.driver.ask('checkNow', { articleId })).toEqual({ state: 'changed' });
    expect(await reader.visit(address)).toMatchObject({ outcome: { state: 'changed', counted: 1 } });
  }, 180_000);
});
