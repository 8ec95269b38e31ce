import { describe, expect, it } from 'vitest';
import type { Block, Capture } from '../../lib/article/model';
import { forgetArticle, forgetSite } from '../../lib/db/erase';
import type { Database } from '../../lib/db/open';
import { getArticle } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { siteBoilerplate } from '../../lib/db/site-blocks';
import { captureAt, freshDatabase, paragraph, record } from './support';

const SITE = 'news.example';
const newsletter = paragraph('Sign up for our newsletter.', 'It comes at 7 in the morning.');

const STORIES: Record<string, Block[]> = {
  harbour: [
    paragraph('The harbour of Port Ellison will be rebuilt, said Mayor Rosalind Achterberg on Monday.'),
    paragraph('Most of the eastern pier was lost, and the ferry to Saint Corrin has not sailed since.'),
  ],
  ferry: [
    paragraph('Passengers of the ferry to Saint Corrin waited in Port Ellison for a third day.'),
    paragraph('They blame Mayor Rosalind Achterberg for the eastern pier.'),
  ],
  orchestra: [
    paragraph('The youth orchestra plays Sibelius and Dvořák this weekend.'),
    paragraph('Tickets are sold out, yet the rehearsal is open to whoever brings a cushion.'),
  ],
  tortoise: [paragraph('A tortoise that was lost in 1982 has been found in an attic, alive and hungry.')],
};

function story(name: string, extra: Block[] = [], members: Partial<Capture> = {}): Capture {
  return captureAt(name, { standfirst: null, blocks: [...(STORIES[name] ?? []), ...extra], ...members });
}

async function texts(db: Database): Promise<string[]> {
  return (await siteBoilerplate(db, SITE)).map(({ text }) => text);
}

describe('boilerplate', () => {
  it('is what stands on two unrelated articles', async () => {
    const db = await freshDatabase();
    await record(db, story('harbour', [newsletter]));
    expect(await texts(db)).toEqual([]);
    const digits = paragraph('SIGN UP for our newsletter.', 'It comes at 8 in the morning.');
    await record(db, story('orchestra', [digits]));
    expect(await siteBoilerplate(db, SITE)).toEqual([
      { text: digits.sentences.join(' '), articles: [1, 2], lastSeenAt: 10_000 },
    ]);
  });

  it('is hidden when it goes from an article that was read before it was learned', async () => {
    const db = await freshDatabase();
    await record(db, story('harbour', [newsletter]));
    await record(db, story('orchestra', [newsletter]));
    const result = await record(db, story('harbour', [], { capturedAt: 20_000 }));
    expect(result).toMatchObject({ state: 'unchanged', created: null });
    expect(result.since?.changes.map(({ suppressed }) => suppressed)).toEqual(['boilerplate', 'boilerplate']);
  });

  it('is hidden in an edit that was found before it was learned', async () => {
    const db = await freshDatabase();
    await record(db, story('harbour'));
    const result = await record(
      db,
      story('harbour', [newsletter], { capturedAt: 20_000, origin: 'recheck' }),
    );
    expect(result.article).toMatchObject({ editCount: 1, unreadChanges: 2, lastChangedAt: 20_000 });
    await record(db, story('orchestra', [newsletter]));
    const changes = (await loadHistory(db, 1))?.edits[0]?.changes;
    expect(changes?.map(({ suppressed }) => suppressed)).toEqual(['boilerplate', 'boilerplate']);
    expect(await getArticle(db, 1)).toMatchObject({ editCount: 0, unreadChanges: 0, lastChangedAt: null });
  });

  it('leaves other changes of the same edit', async () => {
    const db = await freshDatabase();
    await record(db, story('tortoise'));
    await record(db, story('tortoise', [newsletter], { headline: 'Found', capturedAt: 20_000 }));
    await record(db, story('orchestra', [newsletter]));
    const changes = (await loadHistory(db, 1))?.edits[0]?.changes;
    expect(changes?.filter(({ suppressed }) => suppressed === null)).toMatchObject([{ part: 'headline' }]);
    expect(await getArticle(db, 1)).toMatchObject({ editCount: 1, unreadChanges: 1, lastChangedAt: 20_000 });
  });

  it('is not what two articles of one story share', async () => {
    const db = await freshDatabase();
    const background = paragraph('The storm of March was the worst in living memory, officials said.');
    await record(db, story('harbour', [background, newsletter]));
    await record(db, story('ferry', [background, newsletter]));
    expect(await texts(db)).toEqual([]);
    await record(db, story('orchestra', [newsletter]));
    expect(await texts(db)).toEqual([newsletter.sentences.join(' ')]);
  });

  it('is not learned from two addresses of one article', async () => {
    const db = await freshDatabase();
    await record(db, story('harbour', [newsletter]));
    const blocks = [...(STORIES['harbour'] ?? []), newsletter];
    await record(db, captureAt('amp/harbour', { headline: 'About harbour', standfirst: null, blocks }));
    expect(await texts(db)).toEqual([]);
  });

  it('is not learned from the same article seen twice', async () => {
    const db = await freshDatabase();
    await record(db, story('harbour', [newsletter]));
    await record(db, story('harbour', [newsletter, paragraph('It was late.')], { capturedAt: 20_000 }));
    expect(await texts(db)).toEqual([]);
  });

  it('is never a correction note, however many articles have the same', async () => {
    const db = await freshDatabase();
    const note = paragraph('Correction: an earlier version gave a wrong name.');
    await record(db, story('harbour', [note]));
    await record(db, story('orchestra', [note]));
    await record(db, story('tortoise', [{ kind: 'note', sentences: ['Amended.'] }]));
    await record(db, story('ferry', [{ kind: 'note', sentences: ['Amended.'] }]));
    expect(await texts(db)).toEqual([]);
  });

  it('stays within one site', async () => {
    const db = await freshDatabase();
    await record(db, story('harbour', [newsletter]));
    await record(db, story('orchestra', [newsletter], { site: 'other.example' }));
    expect(await texts(db)).toEqual([]);
    expect(await siteBoilerplate(db, 'other.example')).toEqual([]);
  });

  it('is forgotten with the articles it was learned from', async () => {
    const db = await freshDatabase();
    await record(db, story('harbour', [newsletter]));
    await record(db, story('orchestra', [newsletter]));
    await record(db, story('tortoise', [newsletter]));
    await forgetArticle(db, 1);
    expect(await siteBoilerplate(db, SITE)).toMatchObject([{ articles: [2, 3] }]);
    await forgetArticle(db, 2);
    expect(await texts(db)).toEqual([]);
    await record(db, story('harbour', [newsletter]));
    expect(await texts(db)).toHaveLength(1);
    await forgetSite(db, SITE);
    expect(await db.count('siteBlocks')).toBe(0);
  });
});
