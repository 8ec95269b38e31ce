// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FeedSource } from '../../lib/export/atom-feed';
import { MAX_ENTRIES, writeAtomFeed } from '../../lib/export/atom-feed';
import { atomProblems } from './atom-validator';
import { HISTORY, UNCHANGED } from './histories';

const NOW = Date.UTC(2024, 0, 4, 12);
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
  expect(atomProblems(xml)).toEqual([]);
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

const children = (parent: Element, name: string) =>
  [...parent.children].filter((one) => one.localName === name);
const text = (parent: Element, name: string) => children(parent, name)[0]?.textContent;

/** What no schema can say: ids are told apart, and are such as never change. */
function expectIds(root: Element): void {
  const ids = [root, ...children(root, 'entry')].map((element) => text(element, 'id') ?? '');
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('writeAtomFeed', () => {
  it('writes the newest edit first, shown changes only', async () => {
    const root = await feed([HISTORY, UNCHANGED]);
    expectIds(root);
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
    expectIds(root);
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

  it.each([
    [
      'an entry without a date',
      (xml: string) => xml.replace(/<entry>(.*?)<updated>.*?<\/updated>/s, '<entry>$1'),
    ],
    ['a date without a zone', (xml: string) => xml.replace('00.000Z</updated>', '00</updated>')],
    ['two titles', (xml: string) => xml.replace('</title>', '</title><title>Two</title>')],
    ['no author', (xml: string) => xml.replace(/<author>.*<\/author>/, '')],
    ['markup in a title', (xml: string) => xml.replace('</title>', '<b>!</b></title>')],
    ['content that is no XHTML', (xml: string) => xml.replaceAll('http://www.w3.org/1999/xhtml', 'urn:x')],
  ])('would not pass the validator with %s', async (_, spoil) => {
    const xml = await writeAtomFeed([HISTORY], CONTEXT);
    expect(spoil(xml)).not.toBe(xml);
    expect(atomProblems(spoil(xml))).not.toEqual([]);
  });

  it('takes hostile text for text', async () => {
    const headline = ']]></title><script>alert(1)</script>\u0000\u202e&amp;';
    const root = await feed([{ ...HISTORY, article: { ...HISTORY.article, headline } }]);
    expectIds(root);
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
