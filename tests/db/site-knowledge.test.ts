import { describe, expect, it } from 'vitest';
import type { SiteKnowledge } from '../../lib/db/site-knowledge';
import {
  addSighting,
  decodeKnowledge,
  encodeKnowledge,
  forgetSightings,
  learnBlock,
} from '../../lib/db/site-knowledge';

function stored(knowledge: SiteKnowledge): SiteKnowledge {
  return decodeKnowledge('news.example', structuredClone(encodeKnowledge(knowledge)));
}

describe('what is known of a site', () => {
  it('survives storing', () => {
    const knowledge = decodeKnowledge('news.example', undefined);
    addSighting(knowledge, 2 ** 52 + 1, 7);
    addSighting(knowledge, 5, 7);
    addSighting(knowledge, 5, 8);
    learnBlock(knowledge, 9, { text: 'Sign up', article: 8, at: 3 });
    expect(stored(knowledge)).toEqual(knowledge);
  });

  it('keeps the blocks and the boilerplate seen last', () => {
    const knowledge = decodeKnowledge('news.example', undefined);
    for (let key = 1; key <= 2500; key++) addSighting(knowledge, key, 1);
    addSighting(knowledge, 1, 2);
    for (let key = 1; key <= 400; key++)
      learnBlock(knowledge, 9000 + key, { text: 'x', article: 1, at: key });
    const { sightings, learned } = stored(knowledge);
    expect(sightings.get(1)).toEqual([1, 2]);
    expect([sightings.has(2), sightings.has(2500)]).toEqual([false, true]);
    expect([learned.size, learned.has(9100), learned.has(9400)]).toEqual([300, false, true]);
  });

  it('takes less than 30 kB with all it may hold of sightings', () => {
    const knowledge = decodeKnowledge('news.example', undefined);
    for (let key = 1; key <= 3000; key++) addSighting(knowledge, key * 1e9, key);
    const { keys, articles } = encodeKnowledge(knowledge);
    expect(keys.byteLength + articles.byteLength).toBeLessThan(30_000);
  });

  it('remembers the last four articles of a block, and a text of bounded length', () => {
    const knowledge = decodeKnowledge('news.example', undefined);
    for (const article of [1, 2, 3, 4, 5, 3]) addSighting(knowledge, 9, article);
    expect(knowledge.sightings.get(9)).toEqual([2, 4, 5, 3]);
    learnBlock(knowledge, 9, { text: 'x'.repeat(5000), article: 6, at: 1 });
    expect(knowledge.learned.get(9)).toMatchObject({ articles: [4, 5, 3, 6], text: 'x'.repeat(300) });
  });

  it('does not hold for boilerplate what is left with one article', () => {
    const knowledge = decodeKnowledge('news.example', undefined);
    addSighting(knowledge, 9, 1);
    learnBlock(knowledge, 9, { text: 'Sign up', article: 2, at: 1 });
    forgetSightings(knowledge, 1);
    expect(knowledge.learned.size).toBe(0);
    expect(knowledge.sightings.get(9)).toEqual([2]);
    forgetSightings(knowledge, 2);
    expect(knowledge.sightings.size).toBe(0);
  });
});
