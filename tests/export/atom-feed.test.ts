// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FeedSource } from '../../lib/export/atom-feed';
import { MAX_ENTRIES, writeAtomFeed } from '../../lib/export/atom-feed';
import { HISTORY, UNCHANGED } from './histories';

const NOW = Date.UTC(2024, 0, 4, 12);
const ATOM = 'http://www.w3.org/2005/Atom';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const CONTEXT = {
  scope: { of: 'all', name: '' },
  title: 'Edits of all articles',
  now: NOW,
  extensionVersion: '0.1.0',
  sha256,
  words: {
    locale: 'en',
    summary: () => 'one change',
    change: ({ op }: { op: string }) => op,
  },
} as const;

async function feed(
  histories: readonly FeedSource[],
  context: Parameters<typeof writeAtomFeed>[1] = CONTEXT,
) {
  const xml = await writeAtomFeed(histories, context);
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

const children = (parent: Element, name: string) =>
  [...parent.children].filter((one) => one.localName === name);
const text = (parent: Element, name: string) => children(parent, name)[0]?.textContent;

/** What RFC 4287 asks of a feed and its entries. */
function expectValid(root: Element): void {
  const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  const ids = new Set<string>();
  expect([root.namespaceURI, root.localName]).toEqual([ATOM, 'feed']);
  for (const element of [root, ...children(root, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) expect(children(element, name)).toHaveLength(1);
    expect(text(element, 'id')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(text(element, 'updated')).toMatch(rfc3339);
    ids.add(text(element, 'id') ?? '');
  }
  expect(children(root, 'author')[0]?.children[0]?.textContent).not.toBe('');
  expect(ids.size).toBe(1 + children(root, 'entry').length);
  for (const entry of children(root, 'entry')) {
    expect(children(entry, 'link')[0]?.getAttribute('href')).toMatch(/^https?:/);
    const [content] = children(entry, 'content');
    expect(content?.getAttribute('type')).toBe('xhtml');
    expect(content?.children).toHaveLength(1);
    expect(content?.children[0]?.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  }
}

describe('writeAtomFeed', () => {
  it('writes the newest edit first, shown changes only', async () => {
    const root = await feed([HISTORY, UNCHANGED]);
    expectValid(root);
    const entries = children(root, 'entry');
    expect(entries.map((entry) => text(entry, 'updated'))).toEqual([
      '2024-01-02T10:00:00.000Z',
      '2024-01-02T09:00:00.000Z',
    ]);
    expect(text(root, 'updated')).toBe('2024-01-02T10:00:00.000Z');
    expect(entries[1]?.textContent).toContain('Eleven were for it.');
    expect(entries[1]?.textContent).not.toContain('Most read');
  });

  it('is a feed where nothing was edited', async () => {
    const root = await feed([UNCHANGED]);
    expectValid(root);
    expect(text(root, 'updated')).toBe('2024-01-04T12:00:00.000Z');
  });

  it('keeps its ids when snapshots are renumbered, and has others in another scope', async () => {
    const ids = async (histories: readonly FeedSource[]) =>
      children(await feed(histories), 'entry').map((entry) => text(entry, 'id'));
    const numbers = new Map(HISTORY.snapshots.map(({ number }, place) => [number, place]));
    const renumber = (number: number) => numbers.get(number) ?? 0;
    const renumbered = {
      ...HISTORY,
      snapshots: HISTORY.snapshots.map((one) => ({ ...one, number: renumber(one.number) })),
      edits: HISTORY.edits.map((one) => ({
        ...one,
        earlier: renumber(one.earlier),
        later: renumber(one.later),
      })),
    };
    expect(await ids([renumbered])).toEqual(await ids([HISTORY]));
    const site = await feed([HISTORY], { ...CONTEXT, scope: { of: 'site', name: 'news.example' } });
    expect(text(site, 'id')).not.toBe(text(await feed([HISTORY]), 'id'));
  });

  it('takes hostile text for text', async () => {
    const headline = ']]></title><script>alert(1)</script>\u0000\u202e&amp;';
    const root = await feed([{ ...HISTORY, article: { ...HISTORY.article, headline } }]);
    expectValid(root);
    expect(root.querySelector('script')).toBeNull();
    expect(text(children(root, 'entry')[0] as Element, 'title')).toBe(headline.replace('\u0000', ''));
  });

  it('keeps to the newest entries', async () => {
    const many = Array.from(
      { length: 3 * MAX_ENTRIES },
      (_, at): FeedSource => ({
        ...HISTORY,
        article: { ...HISTORY.article, canonicalUrl: `https://news.example/${at}` },
      }),
    );
    expect(children(await feed(many), 'entry')).toHaveLength(MAX_ENTRIES);
  });
});
