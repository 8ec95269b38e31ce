import type { BlockKind, Furniture } from '../article/model';
import { type NormalizedText, normalizeText } from '../text/normalize';
import { chooseRoot, proseWeights } from './choose-root';
import { type Collected, collectBlocks, type RawBlock, type Region } from './collect-blocks';
import { datelineLength } from './dateline';
import { documentTitle } from './document-title';
import { findArticleRoot } from './find-article-root';
import { markFurniture } from './furniture-rules';
import { findHeadline, type ShownHeadline } from './headline';
import { findOuterNotes } from './outer-notes';
import { findReadabilityRoot } from './readability-root';
import { type Declared, type Scene, setScene } from './scene';
import { findLead } from './standfirst';
import type { TextSource } from './text-source';

/** A block of the article in the live document, before it is split into sentences. */
export interface FoundBlock {
  readonly kind: BlockKind;
  readonly source: TextSource;
  readonly normal: NormalizedText;
  /** Offset into `normal.text` at which the article's words begin: behind a dateline. */
  readonly from: number;
}

/** The article's text in the live document. */
export interface Extraction {
  readonly headline: TextSource | null;
  readonly standfirst: TextSource | null;
  readonly blocks: readonly FoundBlock[];
  /** In document order. */
  readonly furniture: readonly Furniture[];
}

const NOTHING: Extraction = { headline: null, standfirst: null, blocks: [], furniture: [] };

/** Finds headline, standfirst and blocks. Reads the document and changes nothing in it. */
export function extract(document: Document, declared: Declared): Extraction {
  const { body } = document;
  if (body === null || body.localName !== 'body') return NOTHING;
  const collected = collectBlocks(body);
  const weights = proseWeights(collected);
  const densest = chooseRoot(collected, weights) ?? secondOpinion(document, collected);
  const headline = findHeadline(collected, declared.headline, documentTitle(document), densest?.start ?? 0);
  const root = densest === null ? [] : findArticleRoot(densest, collected, weights, headline?.at ?? -1);
  const scene = setScene(collected, root, headline, declared);
  markFurniture(scene);
  const { standfirst, opening } = findLead(collected, root, headline, declared);
  const blocks = [
    ...opening.map((raw) => foundBlock(raw, raw.kind)),
    ...scene.blocks
      .filter((block) => block.rule === null)
      .map(({ raw, normal, isNote, isBoxed }) => ({
        kind: isNote ? ('note' as const) : isBoxed ? ('box' as const) : raw.kind,
        source: raw.source,
        normal,
        from: 0,
      })),
    ...findOuterNotes(collected, root).map((raw) => foundBlock(raw, 'note')),
  ];
  const furniture = scene.blocks.flatMap(({ rule, text }) => (rule === null ? [] : [{ rule, text }]));
  const dateline = cutDateline(blocks, headText(collected, root, headline, scene));
  return {
    headline: headline?.block.source ?? null,
    standfirst: standfirst?.source ?? null,
    blocks,
    furniture: dateline === null ? furniture : [{ rule: 'dateline', text: dateline }, ...furniture],
  };
}

function secondOpinion(document: Document, { regions }: Collected): Region | null {
  const element = findReadabilityRoot(document);
  return regions.findLast((region) => element !== null && region.element.contains(element)) ?? null;
}

function foundBlock({ source }: RawBlock, kind: BlockKind): FoundBlock {
  return { kind, source, normal: normalizeText(source.text), from: 0 };
}

/** Takes the dateline off the first paragraph and answers it; null where there is none. */
function cutDateline(blocks: FoundBlock[], head: string): string | null {
  const at = blocks.findIndex((block) => block.kind === 'paragraph');
  const first = blocks[at];
  if (first === undefined) return null;
  const from = datelineLength(first.normal.text, head);
  if (from === 0) return null;
  blocks[at] = { ...first, from };
  return first.normal.text.slice(0, from).trim();
}

/** What stands between the headline and the first block of the text: bylines, places, times. */
function headText(
  collected: Collected,
  root: readonly Region[],
  headline: ShownHeadline | null,
  scene: Scene,
): string {
  const start = root[0]?.start ?? 0;
  const before = headline === null ? [] : collected.blocks.slice(headline.at + 1, start);
  const first = scene.blocks.findIndex((block) => block.rule === null);
  const opening = scene.blocks.slice(0, Math.max(first, 0)).map((block) => block.text);
  return [...before.map((block) => block.source.text), ...opening].join('\n').slice(0, MAX_HEAD);
}

/** Characters of the head that are looked at. */
const MAX_HEAD = 4_000;
