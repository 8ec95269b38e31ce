import type { BodySentence, BodyText, SentencePair } from './body-text';

/**
 * A heading that came where one went, both before and behind sentences that answer each other, is that heading in other
 * words, however few they share: it stands over the same text. Answers the pairs with such two made one edited.
 */
export function answerHeadings(
  pairs: readonly SentencePair[],
  earlier: BodyText,
  later: BodyText,
): SentencePair[] {
  const come = new Set(headingsOf(pairs, 'added'));
  const answers = answersOf(pairs, later.shown);
  const edited = new Map<BodySentence, BodySentence>();
  for (const heading of headingsOf(pairs, 'removed')) {
    const at = earlier.shown.indexOf(heading);
    const [before, behind] = [earlier.shown[at - 1], earlier.shown[at + 1]];
    const place = (before ? answers(before).last : -1) + 1;
    const answer = later.shown[place];
    const next = behind ? answers(behind).first : later.shown.length;
    if (answer !== undefined && come.has(answer) && next === place + 1) edited.set(answer, heading);
  }
  if (edited.size === 0) return [...pairs];
  const taken = new Set(edited.values());
  return pairs.flatMap((pair): SentencePair[] => {
    const [before, after] = [pair.earlier[0], pair.later[0]];
    if (pair.op === 'removed' && before && taken.has(before)) return [];
    const heading = pair.op === 'added' && after ? edited.get(after) : undefined;
    return [heading ? { op: 'edited', earlier: [heading], later: pair.later } : pair];
  });
}

function headingsOf(pairs: readonly SentencePair[], op: 'removed' | 'added'): BodySentence[] {
  return pairs
    .filter((pair) => pair.op === op)
    .flatMap((pair) => [...pair.earlier, ...pair.later])
    .filter((sentence) => sentence.kind === 'heading');
}

interface Places {
  readonly first: number;
  readonly last: number;
}

const NOWHERE: Places = { first: Number.NaN, last: Number.NaN };

/** The places in the later text of what answers a sentence of the earlier one. */
function answersOf(
  pairs: readonly SentencePair[],
  later: readonly BodySentence[],
): (sentence: BodySentence) => Places {
  const places = new Map(later.map((sentence, place) => [sentence, place]));
  const answers = new Map<BodySentence, Places>();
  for (const pair of pairs) {
    const answer = pair.op === 'moved' ? [] : pair.later.flatMap((sentence) => places.get(sentence) ?? []);
    const [first] = answer;
    if (first === undefined) continue;
    for (const sentence of pair.earlier) answers.set(sentence, { first, last: answer.at(-1) ?? first });
  }
  return (sentence) => answers.get(sentence) ?? NOWHERE;
}
