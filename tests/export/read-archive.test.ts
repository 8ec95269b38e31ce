import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveArticle } from '../../lib/export/archive';
import { findProblem, readArchive } from '../../lib/export/read-archive';
import { HISTORY, UNCHANGED } from './histories';
import { readAll } from './read-all';

const NOW = Date.UTC(2024, 0, 4, 12);

/** The first problem of a file; null where it has none. */
const problemOf = (json: string) => findProblem([json], NOW);

type Json = { [name: string]: Json } & Json[] & { length: number };

/** A valid archive as parsed JSON, to be spoilt. */
function archive(): Json {
  const articles = [HISTORY, UNCHANGED].map(archiveArticle);
  const head = { format: 'late-edition-archive', version: 1, exportedAt: '2024-01-04T12:00:00Z' };
  return JSON.parse(JSON.stringify({ ...head, extensionVersion: '0.1.0', articles }));
}

/** Reaches into an archive by a path like "articles[0].site" and puts a value there; undefined removes the member. */
function spoilt(path: string, value: unknown): string {
  const root = archive();
  const names = path.split(/[.[\]]+/).filter((name) => name !== '');
  const last = names.pop() ?? '';
  let at: Record<string, unknown> = root;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(root);
}

describe('readArchive', () => {
  it('takes what is right, to be written again the same', async () => {
    const { articles, facts } = await readAll(JSON.stringify(archive()), NOW);
    expect(articles.map(archiveArticle)).toEqual(archive()['articles']);
    expect(facts).toMatchObject({ extensionVersion: '0.1.0', unknown: null });
  });

  it('keeps members it does not know', async () => {
    const root = archive();
    root['comment'] = 'by hand' as unknown as Json;
    const [article] = root['articles'] ?? [];
    Object.assign(article ?? {}, { rating: 5 });
    Object.assign(article?.['snapshots']?.[0]?.['blocks']?.[0] ?? {}, { link: 'https://news.example/' });
    Object.assign(article?.['edits']?.[0]?.['changes']?.[1] ?? {}, { seen: [1, { twice: true }] });
    const { articles, facts } = await readAll(JSON.stringify(root), NOW);
    expect(articles.map(archiveArticle)).toEqual(root['articles']);
    expect(facts.unknown).toBe('{"comment":"by hand"}');
  });

  it('reads it the same in chunks of any size', async () => {
    const json = JSON.stringify(archive(), null, 1).replace('Ada Writer', 'Ada \\"Writer\\\\');
    const whole = await readAll(json, NOW);
    for (const size of [1, 2, 3, 7, 64]) {
      const chunks = json.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const articles = [];
      for await (const article of readArchive(chunks, NOW)) articles.push(article);
      expect(articles).toEqual(whole.articles);
    }
  });

  it('names the line where the file is no JSON', async () => {
    const json = JSON.stringify(archive(), null, 1);
    expect(await problemOf(json.slice(0, 900))).toEqual({
      path: '',
      code: 'not-json',
      line: json.slice(0, 900).split('\n').length,
    });
    expect(await problemOf(json.replace('"origin": "visit"', '"origin": visit'))).toMatchObject({
      path: 'articles[0]',
      code: 'not-json',
    });
    expect(await problemOf(`${json}\n{}`)).toMatchObject({ code: 'not-json' });
  });

  it('says that the file is of a later version before anything else', async () => {
    const root = { articles: [{}], ...JSON.parse(spoilt('version', 2)) };
    expect(await problemOf(JSON.stringify({ articles: [{}], version: 2, format: root.format }))).toEqual({
      path: 'version',
      code: 'newer-version',
    });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['a truncated file', JSON.stringify(archive()).slice(0, -40), 'not-json'],
    ['a list', '[]', 'not-an-archive'],
    ['null', 'null', 'not-an-archive'],
    ['a number', '7', 'not-an-archive'],
    ['another format', '{"format":"bookmarks","version":1}', 'not-an-archive'],
    [
      'a format inherited from __proto__',
      '{"__proto__":{"format":"late-edition-archive"}}',
      'not-an-archive',
    ],
    ['a later version', spoilt('version', 2), 'newer-version'],
    ['a version that never was', spoilt('version', 0), 'unknown-value'],
    ['a version in words', spoilt('version', '1'), 'unknown-value'],
  ])('refuses %s', async (_tag, json, code) => {
    expect(await problemOf(json)).toMatchObject({ code });
  });

  const snapshot = 'articles[0].snapshots[1]';
  const edit = 'articles[0].edits[0]';
  it.each<[path: string, value: unknown, code: string]>([
    ['articles', {}, 'wrong-type'],
    ['articles', undefined, 'missing'],
    ['exportedAt', 'yesterday', 'not-a-time'],
    ['extensionVersion', 'x'.repeat(1000), 'too-long'],
    ['articles[0]', null, 'wrong-type'],
    ['articles[0]', [], 'wrong-type'],
    ['articles[0].canonicalUrl', undefined, 'missing'],
    ['articles[0].canonicalUrl', 'javascript:alert(1)', 'bad-address'],
    ['articles[0].canonicalUrl', 'data:text/html,x', 'bad-address'],
    ['articles[0].canonicalUrl', 'not an address', 'bad-address'],
    ['articles[0].canonicalUrl', `https://news.example/${'x'.repeat(5000)}`, 'too-long'],
    ['articles[0].addresses[0]', 'file:///etc/passwd', 'bad-address'],
    ['articles[0].site', 'bank.example', 'wrong-site'],
    ['articles[0].headline', '', 'empty'],
    ['articles[0].headline', ['x'], 'wrong-type'],
    ['articles[0].language', undefined, 'missing'],
    ['articles[0].firstReadAt', 1704182400000, 'wrong-type'],
    ['articles[0].firstReadAt', '9999-12-31T00:00:00Z', 'in-the-future'],
    ['articles[0].firstReadAt', '2024-02-30T00:00:00Z', 'not-a-time'],
    ['articles[0].firstReadAt', '2024-01-02T08:00:00+02:00', 'not-a-time'],
    ['articles[0].lastReadSnapshot', 3, 'out-of-range'],
    ['articles[0].lastReadSnapshot', -1, 'out-of-range'],
    ['articles[0].lastReadSnapshot', 0.5, 'out-of-range'],
    ['articles[0].snapshots', [], 'empty'],
    [`${snapshot}.origin`, 'rumour', 'unknown-value'],
    [`${snapshot}.origin`, 'constructor', 'unknown-value'],
    [`${snapshot}.publishedAt`, undefined, 'missing'],
    [`${snapshot}.contentHash`, 'A'.repeat(64), 'wrong-type'],
    [`${snapshot}.blocks[0].kind`, '__proto__', 'unknown-value'],
    [`${snapshot}.blocks[0].sentences`, [], 'empty'],
    [`${snapshot}.blocks[0].sentences[0]`, '', 'empty'],
    [`${snapshot}.blocks[0].sentences[0]`, { toString: 'x' }, 'wrong-type'],
    [`${snapshot}.blocks[0].sentences`, Array(20_001).fill('x'), 'too-many'],
    [`${edit}.earlier`, 1, 'out-of-range'],
    [`${edit}.later`, 3, 'out-of-range'],
    [`${edit}.disclosed`, 1, 'wrong-type'],
    [`${edit}.disclosed`, undefined, 'missing'],
    [`${edit}.changes[0].op`, 'unchanged', 'unknown-value'],
    [`${edit}.changes[0].kinds`, [], 'empty'],
    [`${edit}.changes[0].suppressed`, undefined, 'missing'],
    ['articles[0].edits[1].later', 1, 'out-of-range'],
    ['articles[0].verdicts[0].verdict', 'perhaps', 'unknown-value'],
    ['articles[0].verdicts[0].suppressed', 'x', 'wrong-type'],
    ['articles[1].canonicalUrl', 'https://news.example/bridge', 'wrong-site'],
  ])('names %s = %j', async (path, value, code) => {
    const problem = await problemOf(spoilt(path, value));
    expect(problem).toMatchObject({ code });
    expect(`${path}.earlier.site`).toContain(problem?.path.replace(/\.(earlier|site)$/, ''));
  });

  it('refuses an article that stands twice', async () => {
    const root = archive();
    root['articles']?.push(structuredClone(root['articles'][0] as Json));
    expect(await problemOf(JSON.stringify(root))).toEqual({
      path: 'articles[2].canonicalUrl',
      code: 'duplicate',
    });
  });

  it('refuses two edits that lead to one snapshot', async () => {
    const json = spoilt('articles[0].edits[1]', archive()['articles']?.[0]?.['edits']?.[0]);
    expect(await problemOf(json)).toEqual({ path: 'articles[0].edits[1].later', code: 'duplicate' });
  });

  it('refuses two million sentences', async () => {
    const sentences = Array(15_000).fill('x');
    const json = spoilt(`${snapshot}.blocks`, Array(134).fill({ kind: 'paragraph', sentences }));
    expect(await problemOf(json)).toEqual({
      path: 'articles[0].snapshots[1].blocks',
      code: 'too-many',
    });
  });

  it.each([99, 101, 100_000])('bounds how deep what it does not know lies in itself: %i', async (depth) => {
    const deep = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const json = JSON.stringify(archive());
    const code = depth < 100 ? null : 'too-deep';
    for (const [name, path] of [
      ['exportedAt', ''],
      ['canonicalUrl', 'articles[0]'],
      ['capturedAt', 'articles[0]'],
      ['disclosed', 'articles[0]'],
    ]) {
      const problem = await problemOf(json.replace(`"${name}"`, `"unknown":${deep},"${name}"`));
      expect(problem).toEqual(code && { path, code });
    }
  });

  it('takes markup and bidi controls for what they are, text', async () => {
    const hostile = '<img src=x onerror=alert(1)> \u202e\u2066 ‮';
    const { articles } = await readAll(spoilt('articles[0].headline', hostile), NOW);
    expect(articles[0]?.article.headline).toBe(hostile);
  });

  it('lets no member of the file become a prototype', async () => {
    const bad = '"__proto__":{"polluted":true},';
    const json = JSON.stringify(archive()).replaceAll(/"(format|canonicalUrl|kind|origin)":/g, `${bad}"$1":`);
    const { articles, facts } = await readAll(json, NOW);
    expect(articles.map(archiveArticle)).toEqual(archive()['articles']);
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('answers whatever JSON it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (json) => {
        expect(await problemOf(json)).not.toBeNull();
      }),
    );
  });

  it('answers whatever stands in an archive instead of what should', async () => {
    const paths = [
      'articles',
      'articles[0]',
      snapshot,
      `${snapshot}.blocks`,
      edit,
      'articles[0].verdicts[0]',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        expect((await problemOf(spoilt(path, value))) !== null || Array.isArray(value)).toBe(true);
      }),
    );
  });
});
