import type { BlockKind, Furniture } from '../article/model';
import { collectBlocks } from './collect-blocks';
import { findArticleRoot } from './find-article-root';
import { markFurniture } from './furniture-rules';
import { findHeadline } from './headline';
import { type Declared, setScene } from './scene';
import { findStandfirst } from './standfirst';
import type { TextSource } from './text-source';

/** A block of the article in the live document, before it is split into sentences. */
export interface FoundBlock {
  readonly kind: BlockKind;
  readonly source: TextSource;
}

/** The article's text in the live document. */
export interface Extraction {
  readonly headline: TextSource | null;
  readonly standfirst: TextSource | null;
  readonly blocks: readonly FoundBlock[];
  readonly furniture: readonly Furniture[];
}

const NOTHING: Extraction = { headline: null, standfirst: null, blocks: [], furniture: [] };

/** Finds headline, standfirst and blocks. Reads the document and changes nothing in it. */
export function extract(document: Document, declared: Declared): Extraction {
  if (document.body === null) return NOTHING;
  const collected = collectBlocks(document.body);
  const headline = findHeadline(collected, declared.headline, document.title);
  const root = findArticleRoot(collected, headline?.at ?? -1);
  const scene = setScene(collected, root, headline, declared);
  markFurniture(scene);
  const standfirst = findStandfirst(collected, root, headline, declared);
  return {
    headline: headline?.block.source ?? null,
    standfirst: standfirst?.source ?? null,
    blocks: scene.blocks
      .filter((block) => block.rule === null)
      .map((block) => ({ kind: block.isNote ? 'note' : block.raw.kind, source: block.raw.source })),
    furniture: scene.blocks.flatMap(({ rule, text }) => (rule === null ? [] : [{ rule, text }])),
  };
}
