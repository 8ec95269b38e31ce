import type { GivenChange } from './marks-in-page';

const SENTENCES = [
  'Inspectors had warned of worn cables in March.',
  'About <b>2,500</b> dockers are affected by <a href="#order">the order</a>, which takes effect on Monday.',
  'The authority declined to say how long it would last.',
  'Shipping lines were told to expect delays.',
  'The union said it had not been consulted.',
  'Night shifts account for a third of the traffic.',
];

const STYLE = `body{font:18px/1.6 serif;margin:0 auto;max-width:620px;padding:0 24px}`;

interface PageParts {
  readonly style?: string;
  readonly head?: string;
  readonly foot?: string;
  readonly sentences?: readonly string[];
}

/** A plain article page; its sentences are counted from 0, three in the first paragraph, four in each other. */
export function articleOf({
  style = '',
  head = '',
  foot = '',
  sentences = SENTENCES,
}: PageParts = {}): string {
  const [first = '', second = '', third = '', ...others] = sentences;
  const rest = Array.from({ length: Math.ceil(others.length / 4) }, (_, at) =>
    others.slice(at * 4, at * 4 + 4),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port</title>
    <meta name="viewport" content="width=device-width"><style>${STYLE}${style}</style>${head}</head><body><main>
    <h1>Port authority halts night shifts</h1><article><p>${first} ${second} ${third}</p>
    ${rest.map((paragraph) => `<p>${paragraph.join(' ')}</p>`).join('')}</article></main>${foot}</body></html>`;
}

export const NUMBER: GivenChange = {
  edited: 1,
  earlier: 'About 5,200 dockers are affected by the order, which takes effect on Monday.',
};
export const ADDED: GivenChange = { added: 4 };
export const REMOVED: GivenChange = { removed: 'It had promised an answer by Wednesday.', after: 2 };
export const LOST: GivenChange = { lost: 'This sentence stands nowhere in the page.' };

export const NUMBER_TEXT = 'About 2,500 dockers are affected by the order, which takes effect on Monday.';
export const ADDED_TEXT = 'The union said it had not been consulted.';
