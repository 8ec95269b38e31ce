// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captureDocument } from '../../lib/page/capture';
import { isOtherDocument } from '../../lib/page/other-document';
import { linkedData, parse, proseHtml } from './documents';

const CONTEXT = { address: 'https://daily.example/a', now: 0, origin: 'visit', httpStatus: 200 } as const;

function look(html: string): boolean {
  const document = parse(html);
  return isOtherDocument(document, captureDocument(document, CONTEXT).capture);
}

const og = (type: string) => `<meta property="og:type" content="${type}">`;
const offered = { '@type': 'Product', offers: { '@type': 'Offer', price: '349' } };
const dated = (headline: string) => `<h1>${headline}</h1><p>Last updated on 4 June 2024</p>${proseHtml(6)}`;

describe('a second look', () => {
  it.each([
    'Privacy Policy',
    'Our cookie policy',
    'Terms and Conditions',
    'Terms of Use | Daily',
    'Datenschutzerklärung',
    'Impressum',
    'Mentions légales',
    'Política de privacidad',
    'Termos de uso',
    'Algemene voorwaarden',
    'Политика конфиденциальности',
    'プライバシーポリシー',
  ])('knows a legal text by its title: %s', (headline) => {
    expect(look(dated(headline))).toBe(true);
  });

  it.each([
    'New privacy policy angers users',
    'The terms of the deal',
    'Imprint of a foot found on the shore',
    'Datenschutz: Was die Stadt speichert',
  ])('leaves news of such texts: %s', (headline) => {
    expect(look(`${og('article')}${dated(headline)}`)).toBe(false);
  });

  it('knows a thing for sale, whatever else the page declares', () => {
    const shop = `${linkedData([offered, { '@type': 'Article' }])}${dated('Aero 300')}`;
    expect(look(`${shop}<form action="/cart/add"><button>Add</button></form>`)).toBe(true);
    expect(look(shop)).toBe(false);
  });

  it('leaves the blog of a shop and the review of a product', () => {
    const cart = '<form action="/cart"></form>';
    expect(look(`${linkedData({ '@type': 'BlogPosting' })}${dated('How we roast')}${cart}`)).toBe(false);
    const review = [{ '@type': 'NewsArticle' }, { '@type': 'Product', review: {} }];
    expect(look(`${linkedData(review)}${dated('The Aero 300')}${cart}`)).toBe(false);
  });

  it('knows a film, unless the page is declared an article', () => {
    expect(look(`${og('video.other')}${dated('The vote')}`)).toBe(true);
    expect(look(`${og('video.other')}${linkedData({ '@type': 'NewsArticle' })}${dated('The vote')}`)).toBe(
      false,
    );
  });

  it.each([
    ['by its sender', `<h2>Minutes</h2><span>Ann Lee &lt;ann@daily.example&gt;</span>${proseHtml(5)}`],
    ['by the tools around it', `<div role="toolbar"></div><h1>Minutes</h1>${proseHtml(5)}`],
  ])('knows a letter %s', (_how, body) => {
    expect(look(`<span>Tue, Jun 4, 2024</span>${body}`)).toBe(true);
  });

  it('leaves plain old pages and articles that name an address', () => {
    expect(look(dated('Fire closes the northern quay'))).toBe(false);
    const contact = '<p>By Ann Lee &lt;ann@daily.example&gt;</p>';
    expect(look(`<h1>Fire closes the quay</h1>${contact}${proseHtml(5)}`)).toBe(false);
    expect(look(`${og('article')}<h2>Fire closes the quay</h2>${contact}${proseHtml(5)}`)).toBe(false);
  });
});
