import { mayBeEditorialNote } from '../editorial-note';
import type { Scene, SceneBlock } from '../scene';
import { mayBePromotion } from './promotions';

/** News that says "you" for once says more; words. */
const MAX_WORDS = 35;

/** Share of such a paragraph that speaks so; the rest may name what is offered. */
const MIN_SHARE = 0.5;

/**
 * Tells apart short paragraphs that speak to the reader, or as "we", in a text that else speaks to nobody and as nobody. In what
 * words an appeal is put cannot be foreseen, in whose voice it is, can. As with boxes, they stay in the text.
 */
export function markOtherVoice(scene: Scene): void {
  if (!scene.isThirdPerson) return;
  for (const block of scene.blocks) if (block.rule === null && isOtherVoice(block)) block.isBoxed = true;
}

function isOtherVoice({ raw, signs, text, isNote }: SceneBlock): boolean {
  if (raw.kind !== 'paragraph' || isNote || mayBeEditorialNote(text)) return false;
  return mayBePromotion(signs) && signs.words <= MAX_WORDS && signs.share >= MIN_SHARE;
}
