/**
 * Checks compareTexts against revisions aligned by hand. `node scripts/run.mjs scripts/quality/revisions.ts FOLDER`, where
 * FOLDER has gold.jsonl and, under the id of each line, the texts of its pair: the headline on the first line, then
 * paragraphs between blank lines. Prints what every link of the gold came out as and exits with 1 where one is wrong.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '../../lib/article/change';
import type { ArticleText } from '../../lib/article/model';
import { compareTexts } from '../../lib/diff/compare';
import { comparisonKey } from '../../lib/text/comparison-key';
import { normalizeText } from '../../lib/text/normalize';
import { splitSentences } from '../../lib/text/split';

interface GoldSentence {
  readonly text: string;
}

interface GoldLink {
  readonly a: readonly number[] | number;
  readonly b: readonly number[] | number;
  readonly type: 'same' | 'typographic' | 'edit' | 'move_edit' | 'split' | 'merge';
}

interface GoldPair {
  readonly id: string;
  readonly pair: readonly [string, string];
  readonly a: readonly GoldSentence[];
  readonly b: readonly GoldSentence[];
  readonly links: readonly GoldLink[];
}

/**
 * Operations that answer a kind of link; a move may be seen from either of the places that changed about,
 * and a sentence may have been cut where the gold did not cut it.
 */
const ANSWERS: Record<string, readonly Change['op'][]> = {
  edit: ['edited', 'moved', 'split', 'merged'],
  move_edit: ['moved', 'edited'],
  split: ['split'],
  merge: ['merged'],
};

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/run.mjs scripts/quality/revisions.ts FOLDER');
const lines = (await readFile(path.join(folder, 'gold.jsonl'), 'utf8')).trim().split('\n');
let wrong = 0;
for (const line of lines) wrong += await checkPair(JSON.parse(line) as GoldPair, folder);
process.exitCode = wrong > 0 ? 1 : 0;

async function checkPair(gold: GoldPair, root: string): Promise<number> {
  const texts = await Promise.all(
    gold.pair.map((file) => readText(path.join(root, path.basename(gold.id), file))),
  );
  const [earlier, later] = texts;
  if (!earlier || !later) throw new Error(`${gold.id} has no pair`);
  const shown = compareTexts(earlier, later, { language: null }).changes.filter(
    (change) => !change.suppressed,
  );
  const links = gold.links.filter((link) => link.type in ANSWERS);
  const failed = links.filter((link) => !isAnswered(link, gold, shown));
  console.log(
    `${gold.id}: ${shown.length} changes, ${links.length - failed.length} of ${links.length} links found`,
  );
  for (const change of shown) console.log(`  ${describe(change)}`);
  for (const link of failed) console.log(`  not found: ${link.type} ${textsOf(link.a, gold.a).join(' | ')}`);
  return failed.length;
}

async function readText(file: string): Promise<ArticleText> {
  const [headline = '', ...body] = (await readFile(file, 'utf8')).split('\n');
  const paragraphs = body.map((paragraph) => normalizeText(paragraph).text).filter((text) => text !== '');
  return {
    headline: normalizeText(headline).text,
    standfirst: null,
    blocks: paragraphs.map((text) => ({
      kind: 'paragraph',
      sentences: splitSentences(text, null).map((sentence) => sentence.text),
    })),
  };
}

/** The texts of a link; sentences are compared by key, as the gold may have been cut elsewhere. */
function textsOf(indexes: GoldLink['a'], sentences: readonly GoldSentence[]): string[] {
  return [indexes].flat().map((index) => sentences[index]?.text ?? '');
}

function isAnswered(link: GoldLink, gold: GoldPair, changes: readonly Change[]): boolean {
  const has = (sides: Change['earlier'], texts: readonly string[]) => {
    const whole = sides.map((side) => comparisonKey(side.text)).join(' ');
    return texts.every((text) => whole.includes(comparisonKey(text)));
  };
  return changes.some(
    (change) =>
      ANSWERS[link.type]?.includes(change.op) &&
      has(change.earlier, textsOf(link.a, gold.a)) &&
      has(change.later, textsOf(link.b, gold.b)),
  );
}

const SHOWN_LENGTH = 70;

function describe({ op, kinds, details, earlier, later }: Change): string {
  const cut = (sides: Change['earlier']) => sides.map((side) => side.text.slice(0, SHOWN_LENGTH)).join(' | ');
  const told = details.map((detail) => `${detail.kind}: ${detail.earlier} > ${detail.later}`).join('; ');
  return `${op} [${kinds.join(', ')}] ${cut(earlier)} > ${cut(later)}${told ? ` (${told})` : ''}`;
}
