import { comparisonKey } from '../text/comparison-key';
import { blockKey } from './block-key';
import type { Change, ChangedSentence } from './change';
import { keyHash } from './key-hash';
import type { Instant } from './model';

/** What the reader called a difference: not worth showing, or worth showing although a rule hides it. */
export type JudgementWord = 'noise' | 'matters';

/** The name of the rule in Change.suppressed. */
export const READER = 'reader';

/** What the reader said of a difference, kept for its site. */
export interface Judgement {
  readonly id: number;
  readonly site: string;
  readonly word: JudgementWord;
  /** Rule that is lifted on the site as a whole; null where the judgement holds for one wording. */
  readonly rule: string | null;
  /** Hashes of what the wording is known by; empty where it holds for a rule. */
  readonly keys: readonly number[];
  /** The wording it was said of, at most JUDGED_TEXT_LENGTH characters. */
  readonly text: string;
  readonly at: Instant;
}

/** A judgement as it is made. */
export type NewJudgement = Omit<Judgement, 'id'>;

export const JUDGED_TEXT_LENGTH = 160;

/** What a judgement is made of: a change of any of the site's articles, as far as its wording goes. */
export interface Judged {
  readonly part: Change['part'];
  readonly op: Change['op'];
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** The rule that hides it; null where it is shown. */
  readonly suppressed: string | null;
}

/** The rules about how and where the text was looked at, or what is no difference of two texts: lifting them would show one edit twice. */
const FIXED_RULES: readonly string[] = ['already-listed', 'way-of-looking', 'unstable', 'live-entry'];

/** Whether the reader may lift a rule. */
export function isLiftable(rule: string): boolean {
  return !FIXED_RULES.includes(rule);
}

/** Rules that look at the wording of a difference: they are lifted for one wording. All others know a block by its build. */
const WORDING_RULES: readonly string[] = [
  READER,
  'boilerplate',
  'typography',
  'stamp',
  'script-remains',
  'headline-test',
  'flip-flop',
];

/**
 * What is kept of the reader's word on a difference. "Noise" holds for its wording; "matters" holds for its wording, or
 * for the rule that hides it where that rule hides texts which are others every time (captions, lists of links).
 */
export function judgementOf(judged: Judged, word: JudgementWord, site: string, at: Instant): NewJudgement {
  const { suppressed } = judged;
  const rule =
    word === 'matters' && suppressed !== null && !WORDING_RULES.includes(suppressed) ? suppressed : null;
  const whole = (judged.later.length > 0 ? judged.later : judged.earlier).join(' ');
  const text =
    whole.length > JUDGED_TEXT_LENGTH ? `${whole.slice(0, JUDGED_TEXT_LENGTH - 1).trimEnd()}…` : whole;
  return { site, word, rule, keys: rule === null ? keysOf(judged) : [], text, at };
}

/** A change as it looks by what the reader said. */
export type JudgeChange = (change: Change) => Change;

/** @param judgements those of one site. The later of two that contradict each other is held to have replaced the other. */
export function judgeBy(judgements: readonly Judgement[]): JudgeChange {
  if (judgements.length === 0) return (change) => change;
  const of = (word: JudgementWord) => judgements.filter((judgement) => judgement.word === word);
  const noise = new Set(of('noise').flatMap(({ keys }) => keys));
  const matters = new Set(of('matters').flatMap(({ keys }) => keys));
  const lifted = new Set(of('matters').map(({ rule }) => rule));
  return (change) => {
    const { suppressed } = change;
    const keys = keysOf(judgedOf(change));
    const has = (known: ReadonlySet<number>) => keys.length > 0 && keys.every((key) => known.has(key));
    if (suppressed === null) return has(noise) ? { ...change, suppressed: READER } : change;
    if (!isLiftable(suppressed) || has(noise)) return change;
    return has(matters) || lifted.has(suppressed) ? { ...change, suppressed: null } : change;
  };
}

/** The wording of a change. */
export function judgedOf({ part, op, earlier, later, suppressed }: Change): Judged {
  const texts = (side: readonly ChangedSentence[]) => side.map(({ text }) => text);
  return { part, op, earlier: texts(earlier), later: texts(later), suppressed };
}

/** Whether an earlier judgement says the opposite of a new one. */
export function isReplacedBy(old: Judgement, judged: Judged, word: JudgementWord): boolean {
  if (old.word === word) return false;
  if (old.rule !== null) return old.rule === judged.suppressed;
  const keys = new Set(keysOf(judged));
  return old.keys.some((key) => keys.has(key));
}

/** Whether two judgements of a site say the same. */
export function isSameJudgement(one: NewJudgement, other: NewJudgement): boolean {
  return one.word === other.word && one.rule === other.rule && one.keys.join() === other.keys.join();
}

/**
 * What the wording of a difference is known by. A text that came or went, and a sentence of which only the digits changed,
 * are known without their digits, because a counter or a date shows others every day. Of any other change both wordings
 * must be known: calling one rewording noise hides no later edit of the sentence.
 */
function keysOf({ op, earlier, later }: Judged): number[] {
  const [before, after] = [earlier.join(' '), later.join(' ')];
  if (before === '' || after === '') return [keyHash(`whole ${folded(before + after)}`)];
  if (op === 'moved') return [keyHash(`moved ${exact(before)}`), keyHash(`moved ${exact(after)}`)];
  if (exact(before) === exact(after)) return [keyHash(`typography ${exact(after)}`)];
  if (folded(before) === folded(after)) return [keyHash(`digits ${folded(after)}`)];
  return [keyHash(`edited ${exact(before)}`), keyHash(`edited ${exact(after)}`)];
}

function folded(text: string): string {
  return blockKey({ kind: 'paragraph', sentences: [text] }) || comparisonKey(text);
}

function exact(text: string): string {
  return comparisonKey(text);
}
