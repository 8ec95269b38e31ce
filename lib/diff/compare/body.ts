import type { Change, ChangedSentence, Pair } from '../../article/change';
import type { Block } from '../../article/model';
import { flattenSentences } from '../../article/sentences';
import { alignSentences } from '../align';
import type { CompareOptions } from '../compare';
import { findKinds } from '../kinds';

/** A sentence of the body with what is needed to report it. */
interface BodySentence {
  readonly text: string;
  /** Flat index in the whole list, hidden sentences counted. */
  readonly index: number;
  /** Rule that hides its block; null where it is shown. */
  readonly rule: string | null;
}

/** Changes of the body in the order of the later text, removed sentences where they stood. */
export function bodyChanges(
  earlier: readonly Block[],
  later: readonly Block[],
  options: CompareOptions,
): Change[] {
  const before = placeSentences(earlier, options);
  const after = placeSentences(later, options);
  const shown = pairSentences(before.filter(isShown), after.filter(isShown), options);
  return shown.flatMap((pair) => changeOf(pair, options.language));
}

const isShown = (sentence: BodySentence): boolean => sentence.rule === null;

function placeSentences(blocks: readonly Block[], options: CompareOptions): BodySentence[] {
  const rules = blocks.map((block) => options.suppressBlock?.(block) ?? null);
  return flattenSentences(blocks).map(({ text, block }, index) => ({
    text,
    index,
    rule: rules[block] ?? null,
  }));
}

/** A pair with its sentences in place of their indexes. */
interface SentencePair {
  readonly op: Pair['op'];
  readonly earlier: readonly BodySentence[];
  readonly later: readonly BodySentence[];
  /** Flat index of the later sentence it stands behind; -1 before the first. */
  readonly after: number;
}

function pairSentences(
  earlier: readonly BodySentence[],
  later: readonly BodySentence[],
  options: CompareOptions,
): SentencePair[] {
  const pairs = alignSentences(texts(earlier), texts(later), options.language);
  let after = -1;
  return pairs.map((pair) => {
    const placed = {
      op: pair.op,
      earlier: pair.earlier.flatMap((at) => earlier[at] ?? []),
      later: pair.later.flatMap((at) => later[at] ?? []),
      after,
    };
    after = placed.later.at(0)?.index ?? after;
    return placed;
  });
}

const texts = (sentences: readonly BodySentence[]): string[] => sentences.map((sentence) => sentence.text);

function changeOf(pair: SentencePair, language: string | null): Change[] {
  const before = texts(pair.earlier).join(' ');
  const after = texts(pair.later).join(' ');
  const op = pair.op === 'unchanged' ? 'edited' : pair.op;
  if (op === 'edited' && before === after) return [];
  const answer = findKinds({ op, part: 'body', earlier: before, later: after, language });
  const suppressed = answer.kinds[0] === 'typography' ? 'typography' : null;
  return [
    {
      op,
      part: 'body',
      ...answer,
      earlier: pair.earlier.map(side),
      later: pair.later.map(side),
      after: op === 'removed' ? pair.after : null,
      suppressed,
    },
  ];
}

const side = ({ text, index }: BodySentence): ChangedSentence => ({ text, index });
