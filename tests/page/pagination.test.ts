// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageNumber } from '../../lib/page/pagination';
import { parse } from './documents';

const STORY = 'https://daily.example/news/harbour-fire';
const next = (href: string) => `<link rel="next" href="${href}">`;
const prev = (href: string) => `<a rel="prev" href="${href}">Back</a>`;

describe('readPageNumber', () => {
  it.each([
    ['the first page', STORY, next(`${STORY}?page=2`), 1],
    ['the first page, next in the path', `${STORY}/`, next('/news/harbour-fire/2/'), 1],
    ['a page named in the query', `${STORY}?page=2`, '', 2],
    ['a page named in the path', `${STORY}/3`, prev('/news/harbour-fire/2'), 3],
    ['a page named in the file', 'https://daily.example/fire-2.html', prev('/fire-1.html'), 2],
    ['/page/2/', `${STORY}/page/2/`, prev(STORY), 2],
  ])('reads %s', (_kind, address, html, page) => {
    expect(readPageNumber(parse(html), address)).toBe(page);
  });

  it.each([
    ['the first', `<b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a>`, 1],
    ['a later one', `<a href="?page=1">1</a> <span>2</span> <a href="?page=3">3</a>`, 2],
    ['the last, in a list', `<ul><li><a href="${STORY}">1</a></li><li>2</li></ul>`, 2],
    ['one whose row has a button', `<b>1</b> <a href="?page=2">2</a> <a href="?page=2">Next</a>`, 1],
  ])('reads from a row of numbers that the document is %s', (_which, row, page) => {
    expect(readPageNumber(parse(`<nav>${row}</nav>`), STORY)).toBe(page);
  });

  it('takes a number that ends the path for the article’s own', () => {
    const address = `${STORY}-4`;
    const row = `<nav><a href="${address}">1</a> <b>2</b></nav>`;
    expect(readPageNumber(parse(row), address)).toBe(2);
  });

  it.each([
    ['an article in one piece', STORY, ''],
    ['numbered links elsewhere', STORY, '<p><b>1</b> <a href="/charts?page=2">2</a></p>'],
    ['a number amid text', STORY, '<p>See chapter <a href="?page=2">2</a> of the 31 written.</p>'],
    ['a row without a gap', STORY, '<p><a href="?page=1">1</a> <a href="?page=2">2</a></p>'],
    ['a link to the next article', STORY, next('https://daily.example/news/council-votes')],
    ['a number that counts no pages', 'https://daily.example/news/4711', ''],
    ['a date', 'https://daily.example/2020/05', ''],
    ['a year as page', `${STORY}?page=2020`, ''],
    ['no address', 'nowhere', next('/2')],
  ])('finds none in %s', (_kind, address, html) => {
    expect(readPageNumber(parse(html), address)).toBeNull();
  });
});
