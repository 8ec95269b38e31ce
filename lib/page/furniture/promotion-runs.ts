import type { Scene, SceneBlock } from '../scene';
import { isChrome } from './chrome';
import { isBareLabel } from './labels';
import { mayBePromotion } from './promotions';

/** Paragraphs of one appeal between two that are plainly part of it. */
const MAX_GAP = 2;

/** Marks the rest of an appeal of several paragraphs: what stands between two of them in the same voice, and its labels. */
export function markPromotionRuns(scene: Scene, name: string): void {
  const { blocks } = scene;
  let last = -1;
  blocks.forEach((block, index) => {
    if (block.rule !== 'promotion') return;
    const gap = blocks.slice(last + 1, index);
    const isRun = last >= 0 && gap.length <= MAX_GAP && gap.every((each) => belongs(each, scene));
    if (isRun) for (const each of gap) each.rule ??= name;
    last = index;
  });
  for (const [index, block] of blocks.entries()) {
    if (block.rule !== 'promotion') continue;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (before && isBeside(before, block) && isAppealLabel(before)) before.rule = name;
    if (after && isBeside(after, block) && isEndLabel(after)) after.rule = name;
  }
}

/** Words of the publisher on itself, or a short line, in an article that else has no such voice. */
function belongs(block: SceneBlock, scene: Scene): boolean {
  if (block.rule !== null) return true;
  if (block.isNote || !scene.isThirdPerson) return false;
  if (!block.isProse) return isBareLabel(block) && !block.text.endsWith(':');
  const { isOfJournalism, offers } = block.signs;
  return mayBePromotion(block.signs) && (isOfJournalism || offers > 0);
}

/** A short line in the same container. */
function isBeside(label: SceneBlock, block: SceneBlock): boolean {
  return (
    isBareLabel(label) && label.raw.region.parent === block.raw.region.parent && !label.text.endsWith(':')
  );
}

/** What appeals are headed with, in the languages of promotion-words.ts. */
const APPEAL_LABEL =
  /(?<!\p{L})(?:requests?|updates?|messages?|notes?|notice|appeal|reminder|favou?r|announcement|important|urgent|dear|thank|before you go|in eigener sache|hinweis|nachricht|liebe|appel|chers?|aviso|importante|mensaje|mensagem|querid[oa]s?|avviso|messaggio|car[ei]|bericht|beste|meddelande|kära|besked|kære|kjære)(?!\p{L})/iu;

/** "A message from our editors", "AN IMPORTANT UPDATE". */
function isAppealLabel(label: SceneBlock): boolean {
  return APPEAL_LABEL.test(label.text) || label.signs.isOwnVoice;
}

/** What is left of a button or a row of them; a line in capitals may be a subheading of the text that follows. */
function isEndLabel(label: SceneBlock): boolean {
  if (label.signs.words > MAX_BUTTON_WORDS || label.raw.strongLength > 0) return false;
  return /^\p{Ll}/u.test(label.text) || label.signs.asks || isChrome(label.text);
}

const MAX_BUTTON_WORDS = 3;
