import { describe, expect, it } from 'vitest';
import type { Archivable } from '../../lib/export/archive';
import { writeArchiveParts } from '../../lib/export/archive-parts';
import { HISTORY } from './histories';

const CONTEXT = { exportedAt: 0, extensionVersion: '0.1.0', unknown: '{"comment":"by hand"}' };

/** So many articles, and whether the last that was asked for was given back. */
function articles(count: number) {
  const told = { given: 0, isClosed: false };
  async function* give(): AsyncGenerator<Archivable> {
    try {
      for (; told.given < count; told.given++) {
        const canonicalUrl = `https://news.example/${told.given}`;
        yield { ...HISTORY, article: { ...HISTORY.article, canonicalUrl } };
      }
    } finally {
      told.isClosed = true;
    }
  }
  return { told, all: give() };
}

interface Written {
  readonly articles: readonly { readonly canonicalUrl: string }[];
  readonly comment?: string;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let json = '';
  for await (const piece of pieces) json += piece;
  return json;
}

async function written(count: number, mostBytes: number): Promise<Written[]> {
  const files: Written[] = [];
  for await (const pieces of writeArchiveParts(articles(count).all, CONTEXT, mostBytes)) {
    files.push(JSON.parse(await joined(pieces)));
  }
  return files;
}

describe('an archive in parts', () => {
  it('is one file where everything has room', async () => {
    const files = await written(5, 1_000_000);
    expect(files.map((file) => file.articles.length)).toEqual([5]);
    expect(files[0]?.comment).toBe('by hand');
  });

  it('is one file where there is nothing', async () => {
    expect((await written(0, 1)).map((file) => file.articles)).toEqual([[]]);
  });

  it('is several where not, each complete, with every article once and in order', async () => {
    const [alone] = await written(1, 1_000_000);
    const most = 2.5 * JSON.stringify(alone).length;
    const files = await written(7, most);
    expect(files.map((file) => file.articles.length)).toEqual([3, 3, 1]);
    expect(files.flatMap((file) => file.articles.map(({ canonicalUrl }) => canonicalUrl))).toEqual(
      Array.from({ length: 7 }, (_, at) => `https://news.example/${at}`),
    );
    expect(files.map(({ comment }) => comment)).toEqual(['by hand', undefined, undefined]);
  });

  it('has an article in each, however little room there is', async () => {
    expect((await written(3, 1)).map((file) => file.articles.length)).toEqual([1, 1, 1]);
  });

  it('lets go of its articles where it is stopped half-way', async () => {
    const { told, all } = articles(5);
    for await (const pieces of writeArchiveParts(all, CONTEXT, 1)) {
      await joined(pieces);
      break;
    }
    expect(told).toEqual({ given: 1, isClosed: true });
  });
});
