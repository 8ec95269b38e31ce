import type { Change, ChangedSentence } from '../../article/change';
import type { Block } from '../../article/model';
import { findKinds } from '../kinds';
import type { IsKnownWord } from '../kinds/spelling';
import type { BodySentence, SentencePair } from './body-text';
import { readBody } from './body-text';
import { knownWords } from './known-words';
import { liveEntryRule } from './live-entries';
import type { CompareOptions } from './options';
import { placeOf } from './place';
import { pairBodies } from './sentence-pairs';
import type { FindSuppression } from './suppression';
import { suppressionRules } from './suppression';
import { wholeBlockRule } from './whole-blocks';

/** Changes of the body in the order of the later text, removed sentences where they stood. */
export function bodyChanges(
  earlier: readonly Block[],
  later: readonly Block[],
  options: CompareOptions,
): Change[] {
  const { language, earlierFurniture = [], laterFurniture = [] } = options;
  const pairs = pairBodies(readBody(earlier, options), readBody(later, options), language);
  const byText = suppressionRules(language, { earlier: earlierFurniture, later: laterFurniture });
  const byEntry = options.documentKind === 'live-blog' ? liveEntryRule(pairs, language) : () => null;
  const byBlock = wholeBlockRule(pairs);
  const suppression: FindSuppression = (pair) => byText(pair) ?? byBlock(pair) ?? byEntry(pair);
  const place = placeOf(pairs);
  const facts = { language, isKnownWord: knownWords(pairs, language) };
  return pairs
    .filter(differs)
    .map((pair) => ({ pair, at: place(pair) }))
    .sort((one, other) => one.at - other.at)
    .map(({ pair, at }) => changeOf(pair, at, suppression(pair), facts));
}

function differs({ op, earlier, later }: SentencePair): boolean {
  return op !== 'unchanged' || earlier[0]?.text !== later[0]?.text;
}

function changeOf(
  pair: SentencePair,
  at: number,
  suppressed: string | null,
  facts: { readonly language: string | null; readonly isKnownWord: IsKnownWord },
): Change {
  const op = pair.op === 'unchanged' ? 'edited' : pair.op;
  const text = (sentences: readonly BodySentence[]) => sentences.map((sentence) => sentence.text).join(' ');
  return {
    op,
    part: 'body',
    ...findKinds({ op, part: 'body', earlier: text(pair.earlier), later: text(pair.later), ...facts }),
    earlier: pair.earlier.map(side),
    later: pair.later.map(side),
    after: op === 'removed' ? Math.floor(at) : null,
    suppressed,
  };
}

function side({ text, index }: BodySentence): ChangedSentence {
  return { text, index };
}
