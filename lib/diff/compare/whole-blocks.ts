import { isCorrectionNote } from '../../text/correction-note';
import type { BodySentence, SentencePair } from './body-text';
import type { FindSuppression } from './suppression';

/**
 * What comes, goes or moves whole and is the page's rather than the article's: a box amid the text ('box'), and a short line
 * that is no sentence ('label'). An edit adds sentences to the text's own paragraphs. What changes inside of either is shown.
 */
export function wholeBlockRule(pairs: readonly SentencePair[]): FindSuppression {
  const staying = pairs.filter((pair) => !isWhole(pair));
  const before = blocksOf(staying.flatMap((pair) => pair.earlier));
  const after = blocksOf(staying.flatMap((pair) => pair.later));
  return (pair) => {
    const { earlier, later } = pair;
    const sentences = [...earlier, ...later];
    const isPart =
      earlier.some(({ block }) => before.has(block)) || later.some(({ block }) => after.has(block));
    if (!isWhole(pair) || isPart) return null;
    const rule = ruleOf(sentences);
    // Whether a text is a note takes longest to tell, and most sentences are not asked.
    return rule !== null && sentences.some(isNote) ? null : rule;
  };
}

function ruleOf(sentences: readonly BodySentence[]): string | null {
  if (sentences.every((sentence) => sentence.kind === 'box')) return 'box';
  return sentences.every(isLooseLine) ? 'label' : null;
}

function isWhole({ op }: SentencePair): boolean {
  return op === 'added' || op === 'removed' || op === 'moved';
}

function blocksOf(sentences: readonly BodySentence[]): ReadonlySet<number> {
  return new Set(sentences.map((sentence) => sentence.block));
}

function isNote({ text, kind }: BodySentence): boolean {
  return kind === 'note' || isCorrectionNote(text);
}

/** Longer lines say something without a full stop; letters. */
const MAX_LINE = 60;
/** A character of Chinese, Japanese or Korean says about as much as this many letters. */
const IDEOGRAPH_WEIGHT = 2.5;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/** Scripts that set no mark at the end of a sentence, and the length from which a line in them may be one; letters. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}]/u;
const MAX_UNMARKED_LINE = 25;

/** A full stop of any script, or what opens a list; closing quotation marks and brackets may follow. */
const ENDED = /[.!?…。！？؟।։:：][\s"'”’“»«›)\]）」』*]*$/u;

function isLooseLine({ kind, isWholeBlock, text }: BodySentence): boolean {
  if (!isWholeBlock || (kind !== 'paragraph' && kind !== 'box')) return false;
  const extent = text.length + (text.match(IDEOGRAPH)?.length ?? 0) * (IDEOGRAPH_WEIGHT - 1);
  return extent <= (UNMARKED.test(text) ? MAX_UNMARKED_LINE : MAX_LINE) && !ENDED.test(text);
}
