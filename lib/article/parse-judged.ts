import type { Change } from './change';
import type { Judged } from './judgement';
import { MAX_SENTENCE_LENGTH } from './limits';

const OPS: readonly unknown[] = [
  'edited',
  'added',
  'removed',
  'moved',
  'split',
  'merged',
] satisfies Change['op'][];
const PARTS: readonly unknown[] = ['headline', 'standfirst', 'body'] satisfies Change['part'][];

/** A sentence was never split into, or joined from, more than this. */
const MOST_SENTENCES = 50;
const LONGEST_RULE = 100;

/** The wording of a difference as one of our pages sent it; null where anything is not of the form or over the bounds. */
export function parseJudgedWording(value: unknown): Judged | null {
  if (typeof value !== 'object' || value === null) return null;
  const { part, op, earlier, later, suppressed } = value as Record<string, unknown>;
  const isWhole = areTexts(earlier) && areTexts(later) && earlier.length + later.length > 0;
  const isRule = suppressed === null || (typeof suppressed === 'string' && suppressed.length <= LONGEST_RULE);
  if (!(isWhole && isRule && OPS.includes(op) && PARTS.includes(part))) return null;
  return { part: part as Change['part'], op: op as Change['op'], earlier, later, suppressed };
}

function areTexts(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_SENTENCES &&
    value.every((text) => typeof text === 'string' && text.length > 0 && text.length <= MAX_SENTENCE_LENGTH)
  );
}
