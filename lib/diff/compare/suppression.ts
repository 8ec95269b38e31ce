import type { Furniture } from '../../article/model';
import { comparisonKey } from '../../text/comparison-key';
import { withoutScriptRemains } from '../../text/script-remains';
import { isRelativeStamp, isStampLine } from '../../text/stamp-line';
import type { SentencePair } from './body-text';

/** Why a difference of the body is not shown; null where it is. */
export type FindSuppression = (pair: SentencePair) => string | null;

/** Rules that look at the text of a difference itself. */
export function suppressionRules(
  language: string | null,
  furniture: { readonly earlier: readonly Furniture[]; readonly later: readonly Furniture[] },
): FindSuppression {
  const ruleOfRemoved = furnitureRule(furniture.later);
  const ruleOfAdded = furnitureRule(furniture.earlier);
  return (pair) =>
    hiddenBlockRule(pair) ??
    typographyRule(pair) ??
    stampRule(pair, language) ??
    scriptRule(pair) ??
    (pair.op === 'removed' ? ruleOfRemoved(pair) : pair.op === 'added' ? ruleOfAdded(pair) : null);
}

function hiddenBlockRule({ earlier, later }: SentencePair): string | null {
  return [...later, ...earlier].find((sentence) => sentence.rule !== null)?.rule ?? null;
}

/** Nothing differs but typography, the place of a full stop or of a space where a sentence was cut otherwise. */
function typographyRule({ op, earlier, later }: SentencePair): string | null {
  if (op === 'moved' || earlier.length === 0 || later.length === 0) return null;
  const isCutAlike = earlier.length === later.length;
  const key = (side: SentencePair['earlier']) => {
    const joined = comparisonKey(side.map((sentence) => sentence.text).join(' '));
    return isCutAlike ? joined : joined.replaceAll(' ', '');
  };
  return key(earlier) === key(later) ? 'typography' : null;
}

/** A line that only says when. A heading that does may be the entry of a chronicle. */
function stampRule({ earlier, later }: SentencePair, language: string | null): string | null {
  const isStamp = [...earlier, ...later].every(
    ({ text, kind, isWholeBlock }) =>
      kind !== 'heading' &&
      kind !== 'quote' &&
      (isStampLine(text, language) || (isWholeBlock && isRelativeStamp(text, language))),
  );
  return isStamp ? 'stamp' : null;
}

/** Code that slipped into the text is all that differs. */
function scriptRule({ op, earlier, later }: SentencePair): string | null {
  if (op === 'moved') return null;
  const texts = [...earlier, ...later].map((sentence) => sentence.text);
  if (texts.every((text) => withoutScriptRemains(text) === text)) return null;
  const bare = [earlier, later].map((side) =>
    comparisonKey(withoutScriptRemains(side.map((sentence) => sentence.text).join(' '))),
  );
  return bare[0] === bare[1] ? 'script-remains' : null;
}

/** A shorter sentence may stand inside a longer text by chance. */
const LEAST_INSIDE = 25;

/** The rule of the furniture in which a sentence stands word for word on the other side. */
function furnitureRule(furniture: readonly Furniture[]): FindSuppression {
  if (furniture.length === 0) return () => null;
  const known = furniture.map(({ rule, text }) => ({ rule, key: comparisonKey(text) }));
  return ({ earlier, later }) => {
    const key = comparisonKey([...earlier, ...later].map((sentence) => sentence.text).join(' '));
    const isInside = (whole: string) => whole === key || (key.length >= LEAST_INSIDE && whole.includes(key));
    return known.find((item) => isInside(item.key))?.rule ?? null;
  };
}
