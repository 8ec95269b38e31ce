import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../lib/article/canonical-url';

const NOTHING = { canonical: null, ogUrl: null };
const identify = (address: string, canonical: string | null = null, ogUrl: string | null = null) =>
  canonicalUrl(address, { canonical, ogUrl }).canonicalUrl;

const STORY = 'https://daily.example/news/harbour-fire-spreads-again';

describe('addresses of one article', () => {
  it.each([
    ['http', 'http://daily.example/news/harbour-fire-spreads-again'],
    ['www', 'https://www.daily.example/news/harbour-fire-spreads-again'],
    ['mobile host', 'https://m.daily.example/news/harbour-fire-spreads-again'],
    ['amp host', 'https://amp.daily.example/news/harbour-fire-spreads-again'],
    ['www on a mobile host', 'https://www.m.daily.example/news/harbour-fire-spreads-again'],
    ['closing dot of the host', 'https://daily.example./news/harbour-fire-spreads-again'],
    ['case of the host', 'https://Daily.Example/news/harbour-fire-spreads-again'],
    ['default port', 'https://daily.example:443/news/harbour-fire-spreads-again'],
    ['user and password', 'https://reader:secret@daily.example/news/harbour-fire-spreads-again'],
    ['fragment', `${STORY}#comments`],
    ['trailing slash', `${STORY}/`],
    ['doubled slash', 'https://daily.example//news//harbour-fire-spreads-again'],
    ['default document', `${STORY}/index.html`],
    ['encoded letters', 'https://daily.example/news/h%61rbour-fire-spreads-again'],
    ['campaign', `${STORY}?utm_source=mail&utm_medium=social`],
    ['click identifiers', `${STORY}?fbclid=IwAR0&gclid=1&mc_cid=2&igshid=3`],
    ['referrer', `${STORY}?ref=home&smid=tw-share`],
    ['empty query', `${STORY}?`],
    ['AMP path', `${STORY}/amp`],
    ['AMP path with slash', `${STORY}/amp/`],
    ['AMP document', `${STORY}/amp.html`],
    ['AMP folder', 'https://daily.example/amp/news/harbour-fire-spreads-again'],
    ['AMP folder in the section', 'https://daily.example/news/amp/harbour-fire-spreads-again'],
    ['AMP parameter', `${STORY}?amp=1`],
    ['bare AMP parameter', `${STORY}?amp`],
    ['AMP output', `${STORY}?outputType=amp`],
    [
      'AMP cache',
      'https://daily-example.cdn.ampproject.org/c/s/daily.example/news/harbour-fire-spreads-again/amp/',
    ],
    ['AMP viewer', 'https://www.google.com/amp/s/www.daily.example/news/harbour-fire-spreads-again'],
    ['print parameter', `${STORY}?print=1`],
    ['print path', `${STORY}/print`],
  ])('folds %s', (_variant, address) => {
    expect(identify(address)).toBe(STORY);
  });

  it.each([
    ['an identifier', 'https://daily.example/story.php?id=4711'],
    ['a short identifier', 'https://daily.example/?p=7'],
    ['a named story', 'https://daily.example/read?story=harbour-fire'],
    ['an unknown parameter', 'https://daily.example/a?zq=12'],
    ['a page number', `${STORY}?page=2`],
  ])('keeps %s', (_kind, address) => {
    expect(identify(address)).toBe(address);
  });

  it('orders the parameters that stay', () => {
    expect(identify('https://daily.example/a?story=7&edition=2&utm_term=x')).toBe(
      identify('https://www.daily.example/a?edition=2&story=7'),
    );
  });

  it('keeps a port and the scheme that goes with it', () => {
    expect(identify('http://daily.example:8080/news/1')).toBe('http://daily.example:8080/news/1');
  });

  it('keeps hosts that only look like a variant', () => {
    expect(identify('https://www.co.uk/x')).toBe('https://www.co.uk/x');
    expect(identify('https://m.example/x')).toBe('https://m.example/x');
  });

  it('writes international hosts one way', () => {
    expect(identify('https://bücher.example/news/1')).toBe('https://xn--bcher-kva.example/news/1');
  });

  it('names the host as the site', () => {
    expect(canonicalUrl('https://www.News.example/a/b', NOTHING).site).toBe('news.example');
  });
});

describe('declared addresses', () => {
  const address = 'https://daily.example/news/harbour-fire-spreads-again?zq=1';

  it.each([
    ['the canonical link', STORY, null],
    ['a relative one', '/news/harbour-fire-spreads-again', null],
    ['og:url where there is no other', null, 'https://www.daily.example/news/harbour-fire-spreads-again'],
    ['og:url where the canonical link is implausible', 'https://daily.example/', STORY],
    ['one on another host of the site', 'https://news.daily.example/news/harbour-fire-spreads-again', null],
  ])('believes %s', (_kind, canonical, ogUrl) => {
    expect(identify(address, canonical, ogUrl)).toMatch(/daily\.example\/news\/harbour-fire-spreads-again$/);
  });

  it('believes a canonical link that spells out a bare number', () => {
    expect(identify('https://daily.example/?p=4711', STORY)).toBe(STORY);
  });

  it.each([
    ['another site', 'https://wire.example/news/harbour-fire-spreads-again'],
    ['another site under the same country suffix', 'https://other.co.uk/news/harbour-fire-spreads-again'],
    ['the home page', 'https://daily.example/'],
    ['the home page of a language', 'https://daily.example/en'],
    ['the section', 'https://daily.example/news'],
    ['one address for every article', 'https://daily.example/story.php'],
    ['the article that stood here before', 'https://daily.example/news/council-votes-on-tram-line'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['no address', 'http://'],
    ['nothing', ''],
    ['an overlong address', `https://daily.example/${'a'.repeat(5000)}`],
  ])('does not believe %s', (_kind, canonical) => {
    expect(identify(address, canonical)).toBe(address);
  });

  it('keeps the identifier that the declared address has lost', () => {
    expect(identify('https://daily.example/story.php?id=4711', 'https://daily.example/story.php')).toBe(
      'https://daily.example/story.php?id=4711',
    );
  });
});

describe('whatever is given', () => {
  const anyAddress = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
    fc.constantFrom(
      'javascript:0',
      'data:,',
      'about:blank',
      'file:///etc/passwd',
      'http://[::1]/a',
      'https://%',
      '//x',
    ),
    fc
      .tuple(
        fc.constantFrom('www.', 'm.', 'amp.', ''),
        fc.constantFrom('/amp', '/amp/amp.html', '/print/', '//a//', '/%41%zz'),
      )
      .map(([host, path]) => `http://${host}daily.example${path}?utm_x=1&b=2&a=%20`),
  );

  it('never throws and answers the same for its own answer', () => {
    fc.assert(
      fc.property(anyAddress, fc.option(anyAddress), fc.option(anyAddress), (address, canonical, ogUrl) => {
        const once = canonicalUrl(address, { canonical, ogUrl });
        expect(canonicalUrl(once.canonicalUrl, NOTHING)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
