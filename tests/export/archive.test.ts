import { describe, expect, it } from 'vitest';
import type { ArticleHistory } from '../../lib/article/history';
import type { Archivable } from '../../lib/export/archive';
import { archiveArticle, writeArchive } from '../../lib/export/archive';
import { HISTORY, UNCHANGED } from './histories';
import { readAll } from './read-all';

const NOW = Date.UTC(2024, 0, 4, 12);
const CONTEXT = { exportedAt: NOW, extensionVersion: '0.1.0' };

async function written(histories: readonly Archivable[]): Promise<string> {
  let json = '';
  for await (const piece of writeArchive(histories, CONTEXT)) json += piece;
  return json;
}

describe('writeArchive', () => {
  it('writes the documented form, member by member', async () => {
    const json = await written([HISTORY]);
    expect(JSON.parse(json)).toEqual({
      format: 'late-edition-archive',
      version: 1,
      exportedAt: '2024-01-04T12:00:00.000Z',
      extensionVersion: '0.1.0',
      articles: [
        {
          canonicalUrl: 'https://news.example/bridge',
          addresses: ['https://www.news.example/bridge', 'https://www.news.example/bridge?from=home'],
          site: 'news.example',
          headline: 'Bridge it is',
          language: 'en',
          firstReadAt: '2024-01-02T08:00:00.000Z',
          lastReadAt: '2024-01-02T09:30:00.000Z',
          lastReadSnapshot: 1,
          snapshots: [
            {
              capturedAt: '2024-01-02T08:00:00.000Z',
              origin: 'visit',
              headline: 'Council votes on the bridge',
              standfirst: null,
              byline: 'Ada Writer',
              publishedAt: '2024-01-01T00:00:00.000Z',
              modifiedAt: null,
              contentHash: 'a'.repeat(64),
              blocks: [{ kind: 'paragraph', sentences: ['Eleven were for it.'] }],
            },
            expect.objectContaining({ origin: 'recheck', modifiedAt: '2024-01-02T08:30:00.000Z' }),
            expect.objectContaining({ headline: 'Bridge it is' }),
          ],
          edits: [
            {
              earlier: 0,
              later: 1,
              disclosed: true,
              changes: [
                {
                  op: 'edited',
                  part: 'body',
                  kinds: ['number'],
                  earlier: ['Eleven were for it.'],
                  later: ['Twelve were for it.'],
                  suppressed: null,
                  details: [{ kind: 'number', earlier: 'Eleven', later: 'Twelve' }],
                  earlierPlaces: [0],
                  laterPlaces: [0],
                  after: null,
                },
                expect.objectContaining({ op: 'added', earlier: [], suppressed: 'lists' }),
              ],
            },
            expect.objectContaining({ earlier: 1, later: 2, disclosed: false }),
          ],
          verdicts: [
            {
              at: '2024-01-02T11:00:00.000Z',
              verdict: 'same',
              reason: null,
              suppressed: [expect.objectContaining({ later: ['Most read'], suppressed: 'lists' })],
            },
            { at: '2024-01-03T00:00:00.000Z', verdict: 'not-comparable', reason: 'paywall' },
          ],
          documentKind: 'article',
          publishedAt: '2024-01-01T00:00:00.000Z',
          lastCheckedAt: '2024-01-02T10:00:00.000Z',
          unreadChanges: 1,
        },
      ],
    });
  });

  it.each<[string, ArticleHistory[]]>([
    ['nothing', []],
    ['one article', [HISTORY]],
    ['several', [HISTORY, UNCHANGED]],
  ])('writes %s so that it can be read again', async (_tag, histories) => {
    const json = await written(histories);
    const { articles } = await readAll(json, NOW);
    expect(JSON.parse(await written(articles))).toEqual(JSON.parse(json));
  });

  it('writes a line per article, asking for one at a time', async () => {
    const asked: number[] = [];
    async function* histories() {
      for (const at of [0, 1, 2]) {
        asked.push(at);
        yield UNCHANGED;
      }
    }
    const pieces = writeArchive(histories(), CONTEXT);
    await pieces.next();
    expect(asked).toEqual([]);
    await pieces.next();
    expect(asked).toEqual([0]);
    await pieces.return();
    expect((await written([HISTORY, UNCHANGED])).split('\n')).toHaveLength(5);
  });

  it('writes what a hostile page may have declared', async () => {
    const snapshot = { ...HISTORY.snapshots[0], publishedAt: 1e300, modifiedAt: -1e20, capturedAt: 1e17 };
    const hostile = {
      ...UNCHANGED,
      snapshots: [{ ...UNCHANGED.snapshots[0], ...snapshot }],
    } as ArticleHistory;
    expect(archiveArticle(hostile).snapshots[0]).toMatchObject({
      publishedAt: null,
      modifiedAt: null,
      capturedAt: '9999-12-31T23:59:59.999Z',
    });
  });

  it('leaves out an edit of which a snapshot is gone', () => {
    const snapshots = HISTORY.snapshots.slice(1);
    expect(archiveArticle({ ...HISTORY, snapshots }).edits).toMatchObject([{ earlier: 0, later: 1 }]);
  });
});
