import { alignSentences } from '../align';
import type { BodySentence, BodyText, SentencePair } from './body-text';
import { answerHeadings } from './headings';

/**
 * Pairs the sentences of two bodies: those of the article with each other first, then what is left of them with what the
 * other side hides (a rule may know a block in one text only), then what is hidden on both sides.
 */
export function pairBodies(earlier: BodyText, later: BodyText, language: string | null): SentencePair[] {
  const shown = answerHeadings(pairSentences(earlier.shown, later.shown, language), earlier, later);
  const removed = sentencesOf(shown, 'removed');
  const added = sentencesOf(shown, 'added');
  const becameHidden = linked(pairSentences(removed, later.hidden, language));
  const becameShown = linked(pairSentences(earlier.hidden, added, language));
  const across = [...becameHidden, ...becameShown];
  const isLoose = notIn(across);
  const hidden = pairSentences(earlier.hidden.filter(isLoose), later.hidden.filter(isLoose), language);
  const kept = shown.filter(({ op, earlier: before, later: after }) =>
    op === 'removed' || op === 'added' ? [...before, ...after].every(isLoose) : true,
  );
  return [...kept, ...across, ...hidden];
}

function pairSentences(
  earlier: readonly BodySentence[],
  later: readonly BodySentence[],
  language: string | null,
): SentencePair[] {
  if (earlier.length === 0 && later.length === 0) return [];
  return alignSentences(texts(earlier), texts(later), language).map((pair) => ({
    op: pair.op,
    earlier: pair.earlier.flatMap((at) => earlier[at] ?? []),
    later: pair.later.flatMap((at) => later[at] ?? []),
  }));
}

function texts(sentences: readonly BodySentence[]): string[] {
  return sentences.map((sentence) => sentence.text);
}

function sentencesOf(pairs: readonly SentencePair[], op: 'removed' | 'added'): BodySentence[] {
  return pairs.filter((pair) => pair.op === op).flatMap((pair) => [...pair.earlier, ...pair.later]);
}

function linked(pairs: readonly SentencePair[]): SentencePair[] {
  return pairs.filter((pair) => pair.earlier.length > 0 && pair.later.length > 0);
}

function notIn(pairs: readonly SentencePair[]): (sentence: BodySentence) => boolean {
  const used = new Set(pairs.flatMap((pair) => [...pair.earlier, ...pair.later]));
  return (sentence) => !used.has(sentence);
}
