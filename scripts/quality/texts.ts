import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleText } from '../../lib/article/model';
import { DEFAULT_SETTINGS, isCounted } from '../../lib/article/settings';
import { compareTexts } from '../../lib/diff/compare';
import { normalizeText } from '../../lib/text/normalize';
import { splitSentences } from '../../lib/text/split';
import type { Figure } from './figures';

/** Figures of texts that are compared without a browser, and what went wrong. */
interface Measured {
  readonly figures: Figure[];
  readonly misses: string[];
}

interface AlignmentScore {
  readonly exactlyRight: number;
  readonly editedLinks: { readonly f1: number };
}

/** Scores the alignment against those made by hand and by rule. @throws Error where the tool fails */
export function scoreAlignment(data: string): Measured {
  const figures = ['hand', 'auto'].flatMap((source) => {
    const gold = path.join(data, 'alignment/gold.jsonl');
    const command = `"${process.execPath}" scripts/run.mjs scripts/align.ts`;
    const args = [path.join(data, 'tools/score-alignment.mjs'), '--gold', gold, '--cmd', command];
    const run = spawnSync(process.execPath, [...args, '--source', source], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the alignment could not be scored\n${run.stderr}`);
    const score = JSON.parse(run.stdout) as AlignmentScore;
    return [
      { set: 'alignment', name: `${source}: edited links, F1`, value: percent(score.editedLinks.f1) },
      { set: 'alignment', name: `${source}: exactly right`, value: percent(score.exactlyRight) },
    ];
  });
  return { figures, misses: [] };
}

interface NoisePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

/** Compares texts that differ in nothing a reader would call an edit. */
export function compareNoise(data: string): Measured {
  const lines = readFileSync(path.join(data, 'alignment/noise-only.jsonl'), 'utf8').trim().split('\n');
  const misses = lines.flatMap((line) => {
    const { id, a, b } = JSON.parse(line) as NoisePair;
    const { changes } = compareTexts(textOf(a), textOf(b), { language: null });
    const counted = changes.filter((change) => isCounted(change, DEFAULT_SETTINGS));
    return counted.length > 0 ? [`${id}: ${counted.length} changes`] : [];
  });
  const value = percent(misses.length / lines.length);
  return { figures: [{ set: 'noise-only', name: 'reported as changed', value }], misses };
}

/** Lines are paragraphs; which of them is the headline the texts do not say. */
function textOf(text: string): ArticleText {
  const paragraphs = text.split('\n').map((line) => normalizeText(line).text);
  return {
    headline: '-',
    standfirst: null,
    blocks: paragraphs
      .filter((paragraph) => paragraph !== '')
      .map((paragraph) => ({
        kind: 'paragraph',
        sentences: splitSentences(paragraph, null).map((sentence) => sentence.text),
      })),
  };
}

/** Compares whole articles that were aligned by hand; see revisions.ts. */
export function compareRevisions(data: string): Measured {
  const args = ['scripts/run.mjs', 'scripts/quality/revisions.ts', path.join(data, 'seeds/versions')];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const counts = Array.from(stdout.matchAll(/ (\d+) of (\d+) links found/g), ([, found, all]) => [
    found,
    all,
  ]);
  const sum = (at: 0 | 1) => counts.reduce((total, count) => total + Number(count[at]), 0);
  const value = counts.length === 0 ? null : percent(sum(0) / sum(1));
  const misses = stdout.split('\n').filter((line) => line.includes('not found:'));
  return { figures: [{ set: 'revisions', name: 'links found', value }], misses };
}

/** A share in percent, to a hundredth. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
