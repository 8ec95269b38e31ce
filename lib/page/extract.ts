import type { Furniture } from '../article/model';
import { collectBlocks, type RawBlock } from './collect-blocks';
import { findReadabilityRoot } from './find-root';
import { furnitureRule } from './furniture-rules';
import { findHeadline } from './headline';

/** What the page declares about its own text; see metadata.ts. */
export interface DeclaredText {
  readonly headline: string | null;
  readonly description: string | null;
}

/** The article's text in the live document, before it is normalised and split. */
export interface Extraction {
  readonly headline: RawBlock | null;
  readonly standfirst: RawBlock | null;
  readonly blocks: readonly RawBlock[];
  readonly furniture: readonly Furniture[];
}

/** Finds headline, standfirst and blocks. Reads the document and changes nothing in it. */
export function extract(document: Document, declared: DeclaredText): Extraction {
  const headline = findHeadline(document, declared.headline);
  const root = findReadabilityRoot(document) ?? document.body;
  const blocks: RawBlock[] = [];
  const furniture: Furniture[] = [];
  for (const block of root === null ? [] : collectBlocks(root)) {
    if (headline?.element.contains(block.element)) continue;
    const rule = furnitureRule(block);
    if (rule === null) blocks.push(block);
    else furniture.push({ rule, text: block.source.text });
  }
  return { headline, standfirst: null, blocks, furniture };
}
