import { type NormalizedText, normalizeText } from '../text/normalize';
import type { Collected, RawBlock, Region } from './collect-blocks';
import { isEditorialNote } from './editorial-note';
import { containerOf, type Flow, findFlow } from './flow';
import { type PromotionPatterns, promotionPatterns } from './furniture/promotion-words';
import {
  isPersonal,
  isPromotion,
  mayBePromotion,
  type PromotionSigns,
  promotionSigns,
} from './furniture/promotions';
import { isStamp } from './furniture/stamps';
import type { ShownHeadline } from './headline';
import { isProse } from './prose';

/** A block of the root with what furniture rules ask about it. */
export interface SceneBlock {
  readonly raw: RawBlock;
  /** Index among the document's blocks. */
  readonly at: number;
  readonly normal: NormalizedText;
  /** Normalised: `normal.text`. */
  readonly text: string;
  readonly isProse: boolean;
  /** A correction or update note: no rule about a block's wording takes it away. */
  readonly isNote: boolean;
  readonly signs: PromotionSigns;
  /** Name of the rule that holds the block to be furniture; null while none does. */
  rule: string | null;
  /** Whether it stands in a box amid the text; see boxed-text.ts. */
  isBoxed: boolean;
}

/** What the page declares that bears on its text. */
export interface Declared {
  readonly headline: string | null;
  readonly description: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly documentKind: 'article' | 'live-blog';
}

/** The blocks under the root, their regions, and what the page declares. */
export interface Scene {
  readonly blocks: readonly SceneBlock[];
  /** Regions inside the root that hold at least one block, outer before inner. None holds most of the text. */
  readonly regions: readonly Region[];
  readonly declared: Declared;
  /** Normalised; empty where none is shown. */
  readonly headline: string;
  readonly flow: Flow;
  /** Index, among the document's blocks, of the last paragraph in the flow; infinite where there is none. */
  readonly lastInFlow: number;
  /** Elements of the regions that rules have taken as a whole. */
  readonly taken: Set<Element>;
  /** Names of the declared byline that have more than one word. */
  readonly authors: readonly string[];
  /** Whether the text says neither "you" nor "we" outside quotations, as news mostly does. */
  readonly isThirdPerson: boolean;
}

/** A region with a larger share of the root's text is a wrapper of it, no part to judge by itself. */
const MAX_SHARE = 0.5;

export function setScene(
  collected: Collected,
  root: readonly Region[],
  headline: ShownHeadline | null,
  declared: Declared,
): Scene {
  const patterns = promotionPatterns(declared.language);
  const blocks: SceneBlock[] = [];
  for (const region of root) {
    for (let at = region.start; at < region.end; at += 1) {
      const raw = collected.blocks[at];
      if (raw !== undefined && at !== headline?.at)
        blocks.push(sceneBlock(raw, at, patterns, declared.language));
    }
  }
  const flow = findFlow(
    blocks
      .filter((block) => block.isProse)
      .map(({ raw, signs }) => ({ raw, mayAppeal: mayBePromotion(signs) })),
  );
  return {
    blocks,
    regions: innerRegions(collected, root, blocks),
    declared,
    headline: headline === null ? '' : normalizeText(headline.block.source.text).text,
    flow,
    lastInFlow: lastInFlow(blocks, flow),
    taken: new Set(),
    authors: authorNames(declared.byline),
    isThirdPerson: isThirdPerson(blocks),
  };
}

function sceneBlock(
  raw: RawBlock,
  at: number,
  patterns: PromotionPatterns,
  language: string | null,
): SceneBlock {
  const normal = normalizeText(raw.source.text);
  const { text } = normal;
  return {
    raw,
    at,
    normal,
    text,
    isProse: isProse(raw),
    // "This story was updated 8 minutes ago" says no more than a stamp.
    isNote: isEditorialNote(text) && !isStamp(text, language),
    signs: promotionSigns(text, patterns),
    rule: null,
    isBoxed: false,
  };
}

function lastInFlow(blocks: readonly SceneBlock[], flow: Flow): number {
  const last = blocks.findLast(({ isProse: counts, raw }) => {
    const container = counts ? containerOf(raw.region) : null;
    return container !== null && flow.containers.has(container);
  });
  return last?.at ?? Number.POSITIVE_INFINITY;
}

/** What separates the names of a byline, in the languages of promotion-words.ts. */
const BETWEEN_NAMES = /,|;|&|\||\s(?:and|und|et|y|e|en|och|og)\s/u;

function authorNames(byline: string | null): string[] {
  const names = (byline ?? '').split(BETWEEN_NAMES).map((name) => name.trim());
  return names.filter((name) => /\S\s+\S/u.test(name));
}

/** A text told in the third person may have so many paragraphs that are not, as a share and in number. */
const MAX_PERSONAL_SHARE = 0.12;
const MAX_PERSONAL = 1;
/** Blocks this close to an appeal may be part of it and say nothing about the article's voice. */
const NEAR = 3;

function isThirdPerson(blocks: readonly SceneBlock[]): boolean {
  const appeals = blocks.map((block) => isPromotion(block.signs, false));
  const isNearAppeal = (index: number) =>
    appeals.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true);
  const prose = blocks.filter((block, index) => block.isProse && !isNearAppeal(index));
  const personal = prose.filter((block) => isPersonal(block.signs)).length;
  return personal <= Math.max(MAX_PERSONAL, prose.length * MAX_PERSONAL_SHARE);
}

function innerRegions(
  collected: Collected,
  root: readonly Region[],
  blocks: readonly SceneBlock[],
): Region[] {
  const prose = new Float64Array(collected.blocks.length + 1);
  for (const block of blocks) if (block.isProse) prose[block.at + 1] = block.raw.length;
  for (let at = 1; at < prose.length; at += 1) prose[at] = (prose[at] ?? 0) + (prose[at - 1] ?? 0);
  const total = prose.at(-1) ?? 0;
  const share = (region: Region) => (prose[region.end] ?? 0) - (prose[region.start] ?? 0);
  return collected.regions.filter(
    (region) =>
      region.end > region.start &&
      root.some((outer) => region !== outer && region.start >= outer.start && region.end <= outer.end) &&
      root.some((outer) => outer.element.contains(region.element) && outer.element !== region.element) &&
      share(region) <= total * MAX_SHARE,
  );
}

/** The scene's blocks that stand in a region. */
export function blocksIn(scene: Scene, region: Region): readonly SceneBlock[] {
  const first = firstAt(scene.blocks, region.start);
  return scene.blocks.slice(first, firstAt(scene.blocks, region.end));
}

function firstAt(blocks: readonly SceneBlock[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
