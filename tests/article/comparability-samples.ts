import { judgeComparability } from '../../lib/article/comparability';
import type { Block, Capture, CaptureSignals, Snapshot } from '../../lib/article/model';

const HARBOUR =
  'harbour council smoke ferry crane mayor river quay engine winter harvest school verdict border tunnel bridge market'.split(
    ' ',
  );
const CIRCUS =
  'tent acrobat lantern trumpet velvet juggler parade saddle curtain drummer wagon ribbon mirror peanut ladder whistle'.split(
    ' ',
  );

/** A sentence that no other number gives; from 100 on of other words. */
export function sentence(number: number): string {
  const words = number < 100 ? HARBOUR : CIRCUS;
  const chosen = Array.from(
    { length: 8 },
    (_none, at) => words[(number * 7 + at * (number % 5) + at) % words.length],
  );
  return number < 100 ? `The ${chosen.join(' ')} ${number}.` : `Some ${chosen.join(' ')} ${number}.`;
}

/** Paragraphs of two sentences each, from paragraph `first` on. */
export function paragraphs(count: number, first = 0): Block[] {
  return Array.from({ length: count }, (_none, at) => ({
    kind: 'paragraph',
    sentences: [sentence(2 * (first + at)), sentence(2 * (first + at) + 1)],
  }));
}

const TEXT = {
  headline: 'Fire closes the northern quay',
  standfirst: null,
  byline: null,
  publishedAt: null,
  modifiedAt: null,
};

/** An article with these blocks, as it was read. */
export function snapshot(blocks: readonly Block[]): Snapshot {
  return { ...TEXT, blocks, articleId: 1, number: 0, capturedAt: 0, origin: 'visit', contentHash: '' };
}

/** What a later visit to the same address finds. */
export function capture(
  blocks: readonly Block[],
  signals: Partial<CaptureSignals> = {},
  headline = TEXT.headline,
): Capture {
  return {
    ...TEXT,
    headline,
    blocks,
    language: 'en',
    capturedAt: 1,
    origin: 'visit',
    address: 'https://daily.example/fire',
    canonicalUrl: 'https://daily.example/fire',
    site: 'daily.example',
    furniture: [],
    signals: {
      documentKind: 'article',
      httpStatus: 200,
      isAccessibleForFree: null,
      title: '',
      obstacle: null,
      pageNumber: null,
      ...signals,
    },
  };
}

/** The reason against comparing the two, or 'comparable'. */
export function judge(earlier: readonly Block[], later: Capture): string {
  const verdict = judgeComparability(snapshot(earlier), later);
  return verdict.comparable ? 'comparable' : verdict.reason;
}

export const paragraph = (...sentences: string[]): Block => ({ kind: 'paragraph', sentences });
/** The text that most visits begin with. */
export const WHOLE = paragraphs(10);
