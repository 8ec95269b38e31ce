// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../lib/page/detect';
import { linkedData, parse, prose, proseHtml } from './documents';

const ADDRESS = 'https://daily.example/news/harbour-fire';
const HEADLINE = '<h1>Fire closes the northern quay</h1>';
const look = (html: string, address = ADDRESS) => detectArticle(parse(html), address);

describe('what is an article', () => {
  it.each([
    ['NewsArticle', linkedData({ '@type': 'NewsArticle' })],
    ['a kind of NewsArticle', linkedData({ '@type': 'ReportageNewsArticle' })],
    ['several types', linkedData({ '@type': ['OpinionNewsArticle', 'Thing'] })],
    ['an address as type', linkedData({ '@type': 'https://schema.org/NewsArticle' })],
    ['a type in @graph', linkedData({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article' }] })],
    ['a type in an array', linkedData([{ '@type': 'Organization' }, { '@type': 'BlogPosting' }])],
    ['the main entity', linkedData({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } })],
    ['a live blog', linkedData({ '@type': 'LiveBlogPosting' })],
    ['JSON-LD cut off', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fi</script>'],
  ])('believes JSON-LD: %s', (_kind, head) => {
    expect(look(`<head>${head}</head>${HEADLINE}${proseHtml(3)}`)).toBeNull();
  });

  it('does not take a declared live blog for a list', () => {
    const entries = prose(9).map(
      (text, at) => `<li><time>1${at}:05</time><h3><a href="#${at}">Crane ${at}</a></h3><p>${text}</p></li>`,
    );
    expect(
      look(`${linkedData({ '@type': 'LiveBlogPosting' })}${HEADLINE}<ul>${entries.join('')}</ul>`),
    ).toBeNull();
  });

  it('believes microdata and RDFa', () => {
    const microdata = `<div itemscope itemtype="http://schema.org/NewsArticle">${HEADLINE}${proseHtml(3)}</div>`;
    expect(look(microdata)).toBeNull();
    expect(
      look(`<div vocab="http://schema.org/" typeof="NewsArticle">${HEADLINE}${proseHtml(3)}</div>`),
    ).toBeNull();
  });

  it('believes og:type article where a writer or a date goes with it', () => {
    const head = '<meta property="og:type" content="article">';
    expect(look(`${head}${HEADLINE}<p class="byline">By Ada Lind</p>${proseHtml(4)}`)).toBeNull();
    expect(look(`${head}${HEADLINE}<p>12 March 2011</p>${proseHtml(4)}`)).toBeNull();
    expect(look(`${head}${HEADLINE}${proseHtml(4)}`)).toBe('not-an-article');
  });

  it.each([
    ['a date in words', '<span>Tuesday, Aug. 17, 2010</span>'],
    ['a date in figures', '<span>17.08.2010, 14:02 Uhr</span>'],
    ['an ISO date', '<span>2010-08-17</span>'],
    ['a Spanish date', '<span>17 de agosto de 2010</span>'],
    ['a Japanese date', '<span>2010年8月17日</span>'],
    ['a time element', '<time>2 hours ago</time>'],
  ])('finds %s beside undeclared prose', (_kind, dateline) => {
    expect(look(`${HEADLINE}${dateline}${proseHtml(4)}`)).toBeNull();
  });

  it('finds undeclared prose at a dated address', () => {
    expect(look(`${HEADLINE}${proseHtml(4)}`, 'http://daily.example/2009/08/17/harbour-fire')).toBeNull();
    expect(look(`${HEADLINE}${proseHtml(4)}`, 'http://daily.example/harbour-fire-20090817.html')).toBeNull();
    expect(
      look(`${HEADLINE}${proseHtml(4)}`, 'http://daily.example/threads/squad-2024-2025.49/'),
    ).not.toBeNull();
  });

  it('reads pages laid out in tables with line breaks for paragraphs', () => {
    const body = prose(5).join('<br><br>');
    const table = `<form><table><tr><td>News<td><font size=2><b>Fire closes quay</b><br>By ADA LIND<br>August 17, 2004<br><br>${body}</font></table></form>`;
    expect(look(table)).toBeNull();
  });

  it('reads a text set with line breaks whose first line is its date', () => {
    const lines = ['June 4, 2024, by Ada Lind for the Daily', ...prose(5)].join('<br><br>');
    expect(look(`${HEADLINE}<div>${lines}</div>`)).toBeNull();
  });

  it('leaves the comments under an article out of account', () => {
    const comments = prose(20).map((text, at) => `<div><i>${at + 1} May 2020</i><p>${text}</p></div>`);
    const article = `${HEADLINE}<time>1 May 2020</time>${proseHtml(5)}`;
    expect(look(`${article}<section id="comments">${comments.join('')}</section>`)).toBeNull();
  });

  it('reads paragraphs without elements of their own, and those wrapped one by one', () => {
    const wrapped = prose(5).map((text) => `<div class="x"><div><span>${text}</span></div></div>`);
    expect(look(`${HEADLINE}<span>17 August 2010</span><div>${wrapped.join('')}</div>`)).toBeNull();
  });

  it('counts the characters of scripts written without spaces for more', () => {
    const paragraph = `<p>${'港の北側の岸壁は点検が終わるまで閉鎖されると港長が火曜日に述べた。'.repeat(2)}</p>`;
    expect(look(`${HEADLINE}<span>2010年8月17日</span>${paragraph.repeat(4)}`)).toBeNull();
  });
});

describe('what is not', () => {
  const teasers = prose(12).map(
    (text, at) =>
      `<div><h3><a href="/a${at}">Story ${at}</a></h3><time>${at} May 2020</time><p>${text}</p></div>`,
  );
  const posts = prose(8).map(
    (text, at) => `<div><b>reader${at}</b> <i>${at + 1} May 2020</i><p>${text}</p></div>`,
  );
  const og = '<meta property="og:type" content="article">';

  it.each([
    ['a section front', `${og}<h1>News</h1><main>${teasers.join('')}</main>`],
    ['a thread', `${og}<h1>What do you think?</h1><main>${posts.join('')}</main>`],
    [
      'a declared discussion',
      `${linkedData({ '@type': 'DiscussionForumPosting' })}<time>1 May 2020</time>${proseHtml(5)}`,
    ],
    [
      'a product',
      `${og}${linkedData({ '@type': 'Product' })}<span class="author">A. Reviewer</span>${proseHtml(5)}`,
    ],
    ['a job', `${og}${linkedData({ '@type': 'JobPosting' })}<span>1 May 2020</span>${proseHtml(5)}`],
    ['a page of a shop', `<span>1 May 2020</span>${proseHtml(5)}<form action="/cart/add"></form>`],
    ['a service', `${HEADLINE}${proseHtml(6)}`],
    [
      'documentation',
      `${HEADLINE}<span>1 May 2020</span>${'<p>So:</p><pre>run(1)</pre>'.repeat(12)}${proseHtml(6)}`,
    ],
    [
      'a form',
      '<h1>Contact</h1><form><label>Name<input></label><label>Message<textarea></textarea></label></form>',
    ],
    [
      'a search page',
      `<h1>Results</h1>${'<p><a href="/x">One of many results with a long title and more words</a></p>'.repeat(20)}`,
    ],
    [
      'prose in links alone',
      `<time>1 May 2020</time>${prose(9)
        .map((text) => `<p><a href="/x">${text}</a></p>`)
        .join('')}`,
    ],
    ['nothing', ''],
  ])('leaves %s alone', (_kind, html) => {
    expect(look(html)).toBe('not-an-article');
  });

  it('leaves the home page alone', () => {
    expect(look(`${og}${HEADLINE}<time>1 May 2020</time>${proseHtml(5)}`, 'https://daily.example/')).toBe(
      'not-an-article',
    );
  });

  it('leaves what is not HTML alone', () => {
    const feed = new DOMParser().parseFromString('<rss/>', 'text/xml');
    expect(detectArticle(feed, ADDRESS)).toBe('not-html');
  });
});

describe('pages that ask for a password', () => {
  const article = `${linkedData({ '@type': 'NewsArticle' })}${HEADLINE}${proseHtml(4)}`;

  it('are left alone', () => {
    expect(look(`${article}<form><input type=password></form>`)).toBe('password-field');
    expect(look(`<main>${article}<input type="PASSWORD"></main>`)).toBe('password-field');
  });

  it('are not those with a log-in box in the frame of the site', () => {
    expect(look(`<header><form><input type=password></form></header>${article}`)).toBeNull();
    expect(look(`${article}<div class="ui login popup"><input type=password></div>`)).toBeNull();
  });
});

describe('hostile documents', () => {
  it.each([
    ['deep JSON-LD', `<script type="application/ld+json">${'{"mainEntity":'.repeat(12_000)}</script>`],
    [
      'deep, complete JSON-LD',
      `<script type="application/ld+json">${'['.repeat(60_000)}${']'.repeat(60_000)}</script>`,
    ],
    ['JSON-LD of 5 MB', `<script type="application/ld+json">["${'x'.repeat(5e6)}"]</script>`],
    [
      'a prototype in JSON-LD',
      '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle"}}</script>',
    ],
    ['null in JSON-LD', '<script type="application/ld+json">[null,[null],1,"x",{"@graph":[null]}]</script>'],
  ])('do not stop it: %s', (_kind, head) => {
    expect(look(`${head}${HEADLINE}<time>1 May 2020</time>${proseHtml(4)}`)).toBeNull();
  });

  it('are not walked to their end', () => {
    const document = parse(
      `${linkedData({ '@type': 'NewsArticle' })}${`<p>${prose(1)[0]}</p>`.repeat(20_000)}`,
    );
    const texts = [...document.querySelectorAll('p')].flatMap((paragraph) => paragraph.firstChild ?? []);
    let read = 0;
    for (const text of texts) {
      const { nodeValue } = text;
      Object.defineProperty(text, 'nodeValue', {
        get() {
          read += 1;
          return nodeValue;
        },
      });
    }
    expect(detectArticle(document, ADDRESS)).toBeNull();
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(texts.length);
  }, 60_000);

  it('are not changed', () => {
    const document = parse(`${linkedData({ '@type': 'NewsArticle' })}${HEADLINE}${proseHtml(4)}`);
    const before = document.documentElement.outerHTML;
    detectArticle(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
