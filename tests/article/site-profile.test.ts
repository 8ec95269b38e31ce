import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../lib/article/article-facts';
import { noFacts } from '../../lib/article/article-facts';
import { profileOf, siteProfiles } from '../../lib/article/site-profile';
import { profilesCsv } from '../../lib/export/profiles-csv';
import { HOUR, NOW, sampleArticle } from '../ui/samples';

function article(id: number, site: string, members: Partial<ArticleFacts> = {}, publishedAt = NOW) {
  return {
    article: sampleArticle({ id, site, firstReadAt: NOW + HOUR, publishedAt }),
    facts: { ...noFacts(id), ...members },
  };
}

const KNOWN = [
  article(1, 'rail.example', { edits: 2, disclosed: 1, firstEditAt: NOW + 2 * HOUR, kinds: { number: 5 } }),
  article(2, 'rail.example', { edits: 1, firstEditAt: NOW + 6 * HOUR, kinds: { number: 1, headline: 1 } }),
  article(3, 'rail.example'),
  article(4, 'sea.example', { hasFailedLooks: true }),
];
const ARTICLES = KNOWN.map((one) => one.article);
const FACTS = new Map(KNOWN.map((one) => [one.article.id, one.facts]));

describe('the profile of a site', () => {
  it('counts articles, edits, announcements and kinds, a kind once per article', () => {
    expect(siteProfiles(ARTICLES, FACTS)[0]).toEqual({
      site: 'rail.example',
      articles: 3,
      edited: 2,
      edits: 3,
      disclosed: 1,
      medianToFirstEditMs: 4 * HOUR,
      kinds: [
        { kind: 'number', articles: 2 },
        { kind: 'headline', articles: 1 },
      ],
    });
  });

  it('has no time and no kinds where nothing was edited', () => {
    expect(siteProfiles(ARTICLES, FACTS)[1]).toMatchObject({
      site: 'sea.example',
      edited: 0,
      medianToFirstEditMs: null,
      kinds: [],
    });
  });

  it('can be made of all sites', () => {
    expect(profileOf(null, ARTICLES, FACTS)).toMatchObject({ site: null, articles: 4, edited: 2 });
  });

  it('goes by the first reading where publication is declared later', () => {
    const late = article(1, 'x.example', { edits: 1, firstEditAt: NOW + 3 * HOUR }, NOW + 9 * HOUR);
    const { medianToFirstEditMs } = profileOf(null, [late.article], new Map([[1, late.facts]]));
    expect(medianToFirstEditMs).toBe(2 * HOUR);
  });

  it('counts articles without facts as never edited', () => {
    expect(profileOf(null, ARTICLES, new Map())).toMatchObject({ articles: 4, edited: 0 });
  });
});

describe('CSV', () => {
  it('holds the numbers of the profiles', () => {
    const [head, first] = profilesCsv(siteProfiles(ARTICLES, FACTS)).split('\r\n');
    expect(head).toMatch(
      /^\ufeff"site","articles","edited","edits","announced","median_minutes_to_first_edit","correction"/,
    );
    expect(first).toMatch(/^"rail\.example",3,2,3,1,240,0,1,0,2,/);
  });
});
