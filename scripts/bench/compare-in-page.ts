import DiffMatchPatch from 'diff-match-patch';
import type { ArticleText, Block } from '../../lib/article/model';
import { compareTexts } from '../../lib/diff/compare';
import { diffWords } from '../../lib/diff/word-diff';

/** A line of an alignment file: sentences of two versions, `par` the paragraph each stands in. */
export interface GoldPair {
  readonly a: readonly GoldSentence[];
  readonly b: readonly GoldSentence[];
}

interface GoldSentence {
  readonly text: string;
  readonly par: number;
}

/** Milliseconds for each pair of texts. */
export interface PairTimes {
  /** Alignment, kinds, and the word diff of every change. */
  readonly compareMs: readonly number[];
  /** diff-match-patch on the two whole texts. */
  readonly diffMatchPatchMs: readonly number[];
}

/** What compare.ts finds in the page. */
export interface CompareScope {
  /** Times every pair, the two ways turn by turn; the fastest of the rounds after the first. */
  measurePairs: (pairs: readonly GoldPair[], rounds: number) => PairTimes;
  /** Makes two articles for measureKept; by itself, as handing texts to a page takes time of its own. */
  keepTexts: (earlier: readonly string[], later: readonly string[]) => void;
  /** Compares the two kept articles once. Milliseconds. */
  measureKept: () => number;
}

function measurePairs(pairs: readonly GoldPair[], rounds: number): PairTimes {
  const compareMs = pairs.map(() => Number.POSITIVE_INFINITY);
  const diffMatchPatchMs = pairs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { a, b }] of pairs.entries()) {
      const ours = time(comparison(articleOf(a), articleOf(b)));
      const [earlier, later] = [textOf(a), textOf(b)];
      const peers = time(() => new DiffMatchPatch().diff_main(earlier, later));
      if (round === 0) continue;
      compareMs[at] = Math.min(compareMs[at] ?? ours, ours);
      diffMatchPatchMs[at] = Math.min(diffMatchPatchMs[at] ?? peers, peers);
    }
  }
  return { compareMs, diffMatchPatchMs };
}

const PARAGRAPH = 3;

let compareKept: () => void = () => {};

function keepTexts(earlier: readonly string[], later: readonly string[]): void {
  const article = (texts: readonly string[]) =>
    articleOf(texts.map((text, at) => ({ text, par: Math.floor(at / PARAGRAPH) })));
  compareKept = comparison(article(earlier), article(later));
}

function measureKept(): number {
  return time(compareKept);
}

function articleOf(sentences: readonly GoldSentence[]): ArticleText {
  const paragraphs = Map.groupBy(sentences, (sentence) => sentence.par);
  const blocks = Array.from(
    paragraphs.values(),
    (paragraph): Block => ({ kind: 'paragraph', sentences: paragraph.map(({ text }) => text) }),
  );
  return { headline: 'The same headline', standfirst: null, blocks };
}

function textOf(sentences: readonly { readonly text: string }[]): string {
  return sentences.map((sentence) => sentence.text).join(' ');
}

function comparison(earlier: ArticleText, later: ArticleText): () => void {
  return () => {
    const { changes } = compareTexts(earlier, later, { language: null });
    for (const change of changes) diffWords(textOf(change.earlier), textOf(change.later), null);
  };
}

function time(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

Object.assign(globalThis, { measurePairs, keepTexts, measureKept } satisfies CompareScope);
