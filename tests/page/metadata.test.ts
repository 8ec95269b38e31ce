// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../lib/page/metadata';
import { linkedData, parse, proseHtml } from './documents';

const ADDRESS = 'https://daily.example/news/harbour-fire';
const read = (html: string, address = ADDRESS) => readMetadata(parse(html), address);
const article = (members: object) => linkedData({ '@type': 'NewsArticle', ...members });

describe('readMetadata', () => {
  it('answers null for what is not declared', () => {
    expect(read('<p>Nothing</p>')).toEqual({
      headline: null,
      description: null,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      language: null,
      canonical: null,
      ogUrl: null,
      isAccessibleForFree: null,
      pageNumber: null,
      documentKind: 'article',
    });
  });

  it('reads the meta elements that sites share', () => {
    const head = `<html lang="de_AT"><link rel="canonical" href="/news/harbour-fire">
      <meta property="og:title" content=" Fire  closes quay "><meta name="description" content="A fire.">
      <meta property="og:url" content="${ADDRESS}"><meta name="author" content="By Ada Lind">
      <meta property="article:published_time" content="2020-05-01T10:00:00+02:00">
      <meta property="article:modified_time" content="2020-05-01T09:30:00Z">`;
    expect(read(head)).toMatchObject({
      headline: 'Fire closes quay',
      description: 'A fire.',
      byline: 'Ada Lind',
      publishedAt: Date.UTC(2020, 4, 1, 8),
      modifiedAt: Date.UTC(2020, 4, 1, 9, 30),
      language: 'de-AT',
      canonical: '/news/harbour-fire',
      ogUrl: ADDRESS,
    });
  });

  it('prefers JSON-LD, and of several articles the one that names the address', () => {
    const other = { '@type': 'NewsArticle', headline: 'Next story', url: 'https://daily.example/news/next' };
    const own = { '@type': 'NewsArticle', headline: 'Fire', mainEntityOfPage: { '@id': `${ADDRESS}/` } };
    expect(read(linkedData({ '@graph': [other, own] })).headline).toBe('Fire');
  });

  it.each([
    ['a name', 'Ada Lind', 'Ada Lind'],
    ['a person', { name: 'Ada Lind' }, 'Ada Lind'],
    ['several', [{ name: 'Ada Lind' }, { name: 'Bo Ek' }, { name: 'Ada Lind' }], 'Ada Lind, Bo Ek'],
    ['several names of one', { name: ['Ada Lind', 'Bo Ek'] }, 'Ada Lind, Bo Ek'],
    ['an address', 'https://daily.example/ada', null],
    ['a number', 7, null],
  ])('reads the writer: %s', (_kind, author, byline) => {
    expect(read(article({ author })).byline).toBe(byline);
  });

  it.each([
    ['the lang attribute', '<html lang="en-us">', 'en-US'],
    ['content-language', '<meta http-equiv="Content-Language" content="fr, en">', 'fr'],
    ['og:locale', '<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['JSON-LD', article({ inLanguage: 'sv' }), 'sv'],
    [
      'og:locale where lang is no language',
      '<html lang="english!"><meta property="og:locale" content="nb_NO">',
      'nb-NO',
    ],
  ])('reads the language from %s', (_source, html, language) => {
    expect(read(html).language).toBe(language);
  });

  it.each([
    [true, true],
    [false, false],
    ['False', false],
    ['true', true],
    ['http://schema.org/False', false],
    ['perhaps', null],
  ])('reads isAccessibleForFree %s', (declared, expected) => {
    expect(read(article({ isAccessibleForFree: declared })).isAccessibleForFree).toBe(expected);
  });

  it('holds an article with a part that is not free to be not free', () => {
    const part = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' };
    expect(read(article({ hasPart: [part] })).isAccessibleForFree).toBe(false);
    expect(read(article({ hasPart: part, isAccessibleForFree: true })).isAccessibleForFree).toBe(true);
  });

  it('recognises live blogs by declaration and by structure', () => {
    const entries = Array.from(
      { length: 6 },
      (_none, at) => `<li><time>1${at}:00</time>${proseHtml(1)}</li>`,
    );
    const list = `<ul>${entries.join('')}</ul>`;
    expect(read(linkedData({ '@type': 'LiveBlogPosting' })).documentKind).toBe('live-blog');
    expect(read(`<title>Harbour fire: live updates</title><h1>Harbour fire</h1>${list}`).documentKind).toBe(
      'live-blog',
    );
    expect(read(`<title>Harbour fire</title><h1>How they live now</h1><p>x</p>`).documentKind).toBe(
      'article',
    );
    expect(read(`<title>Harbour fire</title><h1>Harbour fire</h1>${list}`).documentKind).toBe('article');
  });

  it.each([
    ['broken', '{"@type":"NewsArticle","headline":'],
    ['of 5 MB', `{"@type":"NewsArticle","headline":"${'x'.repeat(5e6)}"}`],
    ['deep', `${'{"@graph":'.repeat(9000)}1${'}'.repeat(9000)}`],
    [
      'with a prototype',
      '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"headline":"x"}}',
    ],
    [
      'with wrong kinds of values',
      '{"@type":"NewsArticle","headline":[1],"author":[null,[1]],"datePublished":{},"hasPart":7}',
    ],
  ])('bears JSON-LD %s', (_kind, source) => {
    expect(read(`<script type="application/ld+json">${source}</script>`).headline).toBeNull();
  });

  it('repairs what templates break', () => {
    const source = '<!-- {"@type":"NewsArticle",\n"headline":"Fire\nat the quay",} -->';
    expect(read(`<script type="application/ld+json">${source}</script>`).headline).toBe('Fire at the quay');
  });
});
