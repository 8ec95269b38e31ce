import type { Capture } from '../../lib/article/model';
import { captureDocument, type LiveCapture } from '../../lib/page/capture';
import { parse } from './documents';

const ADDRESS = 'https://daily.example/2024/05/harbour-fire';

/** Paragraphs of a news story told in the third person, written for these tests. */
export const STORY = [
  'The harbour master said on Tuesday that the northern quay would stay closed until the last crane had been inspected.',
  'Two tugs pulled the freighter clear shortly before dawn, and nobody on board was hurt, the coast guard said.',
  '“We need help, and we need it now,” the owner of the ship told reporters on the pier. “You cannot leave her there.”',
  'Insurers put the damage at about 4.2 million, though the figure may rise once the cellar has been pumped dry.',
  'Fishermen complained that the closure came without notice and that their catch could not be landed anywhere nearby.',
  'The council will decide next week whether the warehouse may be rebuilt, according to a person close to the talks.',
];

export const HEADLINE = 'Fire closes the northern quay';

export function paragraphs(texts: readonly string[] = STORY): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A whole page around the inside of an article's body. */
export function page(body: string, { head = '', above = '', below = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Daily</title>
    <meta property="og:title" content="${HEADLINE}">${head}</head><body>
    <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
    <main><article><h1>${HEADLINE}</h1>${above}<div class="body">${body}</div>${below}</article></main>
    <footer><p>© The Daily. All rights reserved, including those in dreams.</p></footer></body></html>`;
}

export function captureLive(html: string): LiveCapture {
  const context = { address: ADDRESS, now: 0, origin: 'visit', httpStatus: 200 } as const;
  return captureDocument(parse(html), context);
}

export function captureOf(html: string): Capture {
  return captureLive(html).capture;
}

/** The text of each block. */
export function textsOf(html: string): string[] {
  return captureOf(html).blocks.map((block) => block.sentences.join(' '));
}

/** The story with a piece of markup behind its paragraph number `after`. */
export function withInside(markup: string, after = 2): string {
  const texts = STORY.map((text) => `<p>${text}</p>`);
  return page([...texts.slice(0, after), markup, ...texts.slice(after)].join('\n'));
}
