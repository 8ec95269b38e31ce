import type { Region } from './collect-blocks';
import type { SceneBlock } from './scene';

/** Elements of which a text's flow consists; all else that stands in it is a box. */
const FLOW_ELEMENTS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table tbody thead tr pre'.split(' '),
);

/** Share of the article's prose, and letters, that a container's own paragraphs must have to be a flow of the text. */
const MIN_SHARE = 0.08;
const MIN_LENGTH = 300;

export function isFlowElement(region: Region): boolean {
  return FLOW_ELEMENTS.has(region.element.localName);
}

/** What a paragraph, list, quotation or table stands in; for text that stands in no such element, what is around it. */
export function containerOf(region: Region): Region | null {
  let container: Region | null = region.end - region.start === 1 ? region.parent : region;
  for (let at: Region | null = region; at !== null; at = at.parent)
    if (isFlowElement(at)) container = at.parent;
  return container;
}

/** The containers whose own paragraphs are the text: one for most articles, one for each chapter in others. */
export function findFlows(blocks: readonly SceneBlock[]): ReadonlySet<Region> {
  const sums = new Map<Region, number>();
  let total = 0;
  for (const { raw, isProse } of blocks) {
    if (!isProse) continue;
    total += raw.length;
    const container = containerOf(raw.region);
    if (container !== null) sums.set(container, (sums.get(container) ?? 0) + raw.length);
  }
  const isFlow = (sum: number) => sum >= Math.max(total * MIN_SHARE, MIN_LENGTH);
  return new Set([...sums].filter(([, sum]) => isFlow(sum)).map(([region]) => region));
}
