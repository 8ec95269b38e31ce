import { mayBeEditorialNote } from '../editorial-note';
import type { Scene, SceneBlock } from '../scene';
import { mayBePromotion } from './promotions';

/** News that says "you" for once says more; words. */
const MAX_WORDS = 30;

/** Paragraphs that speak so, in number and as a share: with more of them it is the text's own voice, as in advice and recipes. */
const MAX_SPEAKING = 3;
const MAX_SPEAKING_SHARE = 0.12;

/** Share of such a paragraph that speaks so; the rest may name what is offered. */
const MIN_SHARE = 0.75;

/**
 * Tells apart short paragraphs that speak to the reader, or as "we", in a text that else speaks to nobody and as nobody. In what
 * words an appeal is put cannot be foreseen, in whose voice it is, can. As with boxes, they stay in the text.
 */
export function markOtherVoice(scene: Scene): void {
  if (!scene.isThirdPerson) return;
  const text = scene.blocks.filter(({ rule, raw }) => rule === null && raw.kind === 'paragraph');
  const speaking = text.filter(({ signs }) => mayBePromotion(signs)).length;
  if (speaking > Math.max(MAX_SPEAKING, text.length * MAX_SPEAKING_SHARE)) return;
  for (const block of text) if (isOtherVoice(block)) block.isBoxed = true;
}

function isOtherVoice({ signs, text, isNote }: SceneBlock): boolean {
  if (isNote || mayBeEditorialNote(text)) return false;
  if (!mayBePromotion(signs) || signs.words > MAX_WORDS || signs.share < MIN_SHARE) return false;
  return signs.isToReader || signs.asks || signs.isOfJournalism || signs.offers > 0;
}
