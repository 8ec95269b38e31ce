import type { Scene, SceneBlock } from '../scene';

/** "Copper 9,241 (+0.4 %)": a name, a bare number, and by how much it moved. */
const QUOTE = /^\p{L}[\p{L}\p{N} .&/-]{0,30} \d[\d.,]*( ?\(?[+−–-] ?\d[\d.,]* ?%\)?)?$/u;
/** The movement alone, on a line of its own. */
const MOVE = /^\(?[+−–-] ?\d[\d.,]* ?%\)?$/u;

/** More such lines are a list of results, which are the article's. */
const MAX_LINES = 3;

/** Marks prices that run beside the text: a name, a number and a signed percentage, on one line or on two. */
export function markTickers({ blocks }: Scene, name: string): void {
  const lines = blocks.filter((block, index) => isQuote(block, blocks[index + 1]));
  if (lines.length <= MAX_LINES) for (const line of lines) line.rule ??= name;
}

function isQuote({ raw, text }: SceneBlock, next: SceneBlock | undefined): boolean {
  if (raw.kind === 'heading' || raw.region.element.localName === 'tr') return false;
  const quote = QUOTE.exec(text);
  if (quote === null) return false;
  const isMoving = next !== undefined && next.raw.region.parent === raw.region.parent && MOVE.test(next.text);
  return quote[1] !== undefined || isMoving;
}
