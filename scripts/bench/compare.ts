import { readFile } from 'node:fs/promises';
import DiffMatchPatch from 'diff-match-patch';
import type { ArticleText, Block } from '../../lib/article/model';
import { compareTexts } from '../../lib/diff/compare';
import { diffWords } from '../../lib/diff/word-diff';

/** A line of an alignment file: sentences of two versions, `par` the paragraph each stands in. */
interface GoldLine {
  readonly a: readonly { readonly text: string; readonly par: number }[];
  readonly b: readonly { readonly text: string; readonly par: number }[];
}

type Sentences = GoldLine['a'];

/** Rounds over the whole file; the fastest time of each pair counts, as other work on the machine only adds. */
const ROUNDS = 5;
const UNRELATED_SENTENCES = 2000;

/**
 * Times comparing two snapshots (alignment, kinds, word diff of what is shown) over the pairs of `goldPath` (JSON lines)
 * against diff-match-patch on the two whole texts, and two unrelated articles of 2,000 sentences. Milliseconds.
 */
export async function benchCompare(goldPath: string): Promise<Record<string, number>> {
  const lines = (await readFile(goldPath, 'utf8')).trim().split('\n');
  const pairs = lines.map((line) => JSON.parse(line) as GoldLine);
  const ours = timeEach(pairs.map(({ a, b }) => comparison(articleOf(a), articleOf(b))));
  const peers = timeEach(pairs.map(({ a, b }) => wholeTextDiff(textOf(a), textOf(b))));
  const [unrelated = 0] = timeEach([comparison(...unrelatedArticles(pairs))]);
  return {
    pairs: pairs.length,
    compareMedianMs: quantile(ours, 0.5),
    compareP99Ms: quantile(ours, 0.99),
    diffMatchPatchMedianMs: quantile(peers, 0.5),
    diffMatchPatchP99Ms: quantile(peers, 0.99),
    unrelated2000Ms: unrelated,
  };
}

function articleOf(sentences: Sentences): ArticleText {
  const blocks: Block[] = [];
  let last: number | null = null;
  for (const { text, par } of sentences) {
    const open = par === last ? blocks.pop() : undefined;
    blocks.push({ kind: 'paragraph', sentences: [...(open?.sentences ?? []), text] });
    last = par;
  }
  return { headline: 'The same headline', standfirst: null, blocks };
}

function textOf(sentences: Sentences): string {
  return sentences.map((sentence) => sentence.text).join(' ');
}

function comparison(earlier: ArticleText, later: ArticleText): () => void {
  const textsOf = (sides: readonly { readonly text: string }[]) => sides.map(({ text }) => text).join(' ');
  return () => {
    const { changes } = compareTexts(earlier, later, { language: null });
    for (const change of changes) diffWords(textsOf(change.earlier), textsOf(change.later), null);
  };
}

function wholeTextDiff(earlier: string, later: string): () => void {
  return () => {
    new DiffMatchPatch().diff_main(earlier, later);
  };
}

/** The first and the last sentences of the file, each once: no sentence of one stands in the other. */
function unrelatedArticles(pairs: readonly GoldLine[]): [ArticleText, ArticleText] {
  const all = [...new Set(pairs.flatMap(({ b }) => b.map((sentence) => sentence.text)))];
  const article = (texts: readonly string[]) =>
    articleOf(texts.map((text, at) => ({ text, par: Math.floor(at / 3) })));
  return [article(all.slice(0, UNRELATED_SENTENCES)), article(all.slice(-UNRELATED_SENTENCES))];
}

/** Fastest milliseconds of each task; a first round warms up and is not counted. */
function timeEach(tasks: readonly (() => void)[]): number[] {
  const best = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= ROUNDS; round++) {
    tasks.forEach((task, at) => {
      const start = performance.now();
      task();
      const spent = performance.now() - start;
      if (round > 0) best[at] = Math.min(best[at] ?? spent, spent);
    });
  }
  return best;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return Math.round((sorted[at] ?? 0) * 100) / 100;
}
