import type { Change } from '../article/change';
import type { ArticleText, Furniture } from '../article/model';
import { bodyChanges } from './compare/body';
import { fieldChange } from './compare/fields';
import { furnitureChanges } from './compare/furniture';
import type { CompareOptions } from './compare/options';
import { languageOfText } from './kinds/lexicon/languages';

export interface Comparison {
  /** Headline, standfirst, then the body in the order of the later text, removed sentences where they stood. */
  readonly changes: Change[];
  /** Whether a correction or update note came with it. */
  readonly disclosed: boolean;
}

/** Everything that differs between two texts of one article, also what is not shown and the rule that hides it. */
export function compareTexts(earlier: ArticleText, later: ArticleText, options: CompareOptions): Comparison {
  const language = languageOfText(sampleOf(later), options.language);
  const changes = [
    ...fieldChange('headline', earlier.headline, later.headline, language),
    ...fieldChange('standfirst', earlier.standfirst, later.standfirst, language),
    ...bodyChanges(earlier.blocks, later.blocks, {
      ...options,
      language,
      earlierFurniture: withStandfirst(earlier, options.earlierFurniture),
      laterFurniture: withStandfirst(later, options.laterFurniture),
    }),
    ...furnitureChanges(earlier, later, options),
  ];
  const disclosed = changes.some(
    (change) => change.suppressed === null && change.kinds.includes('correction'),
  );
  return { changes, disclosed };
}

/** A summary that a layout sets above the text in one look and among its paragraphs in the other has not come or gone. */
function withStandfirst({ standfirst }: ArticleText, furniture: readonly Furniture[] = []): Furniture[] {
  return standfirst === null
    ? [...furniture]
    : [...furniture, { rule: 'standfirst-layout', text: standfirst }];
}

/** Blocks read to tell the language. */
const SAMPLE_BLOCKS = 20;

function sampleOf(text: ArticleText): string {
  return [text.headline, ...text.blocks.slice(0, SAMPLE_BLOCKS).flatMap((block) => block.sentences)].join(
    ' ',
  );
}
