import { blockKey } from './block-key';
import type { ArticleText } from './model';

/**
 * How two records with different canonical URLs belong together: the same article under two addresses, two articles on
 * one story (which may share paragraphs of background or an agency's quotations), or nothing of the kind. Only what
 * stands on unrelated articles can be held to be boilerplate.
 */
export type Kinship = 'same-article' | 'same-story' | 'unrelated';

/** Shares of the shorter text, by characters, that two records of one article have in common at least. */
const SAME_HEADLINE_SHARE = 0.2;
const SAME_OPENING_SHARE = 0.5;
const SAME_TEXT_SHARE = 0.9;

/** A block this long is prose rather than a label or a dateline. */
const PROSE_LENGTH = 60;

/**
 * Shares of the shorter list of words from which on two texts tell one story. Measured on pairs of English and German
 * articles: of unrelated ones 99 in 100 share less than 0.23 of their names and 0.30 of their long words; two papers'
 * reports on one event share 0.50 and 0.37.
 */
const STORY_NAMES_SHARE = 0.25;
const STORY_WORDS_SHARE = 0.34;
/** Fewer words in common than this say nothing, whatever their share. */
const STORY_NAMES_COUNT = 3;
const STORY_WORDS_COUNT = 5;

/** Only so many sentences are looked at: a story shows its words early. */
const MAX_SENTENCES = 200;

const LONG_WORD = 5;

/** A text with the keys of its blocks, in order. */
interface Keyed {
  readonly text: ArticleText;
  readonly keys: readonly string[];
}

export function kinshipOf(one: ArticleText, other: ArticleText): Kinship {
  const [first, second] = [keyed(one), keyed(other)];
  const common = commonKeys(first, second);
  if (isSameArticle(first, second, common)) return 'same-article';
  const [own, others] = [ownSentences(first, common), ownSentences(second, common)];
  const isSameStory =
    overlaps(names(own), names(others), STORY_NAMES_SHARE, STORY_NAMES_COUNT) ||
    overlaps(longWords(own), longWords(others), STORY_WORDS_SHARE, STORY_WORDS_COUNT);
  return isSameStory ? 'same-story' : 'unrelated';
}

function keyed(text: ArticleText): Keyed {
  return { text, keys: text.blocks.map(blockKey) };
}

function commonKeys(one: Keyed, other: Keyed): ReadonlySet<string> {
  const keys = new Set(other.keys);
  return new Set(one.keys.filter((key) => key !== '' && keys.has(key)));
}

function isSameArticle(one: Keyed, other: Keyed, common: ReadonlySet<string>): boolean {
  const shorter = Math.min(totalLength(new Set(one.keys)), totalLength(new Set(other.keys)));
  const share = totalLength(common) / Math.max(1, shorter);
  if (share >= SAME_TEXT_SHARE) return true;
  if (share >= SAME_HEADLINE_SHARE && headlineKey(one) === headlineKey(other)) return true;
  return share >= SAME_OPENING_SHARE && openingKey(one) === openingKey(other);
}

function totalLength(keys: ReadonlySet<string>): number {
  return Array.from(keys).reduce((length, key) => length + key.length, 0);
}

function headlineKey({ text }: Keyed): string {
  return blockKey({ kind: 'heading', sentences: [text.headline] });
}

function openingKey({ keys }: Keyed): string | undefined {
  return keys.find((key) => key.length >= PROSE_LENGTH);
}

/** What one text has for itself, headline and standfirst first. */
function ownSentences({ text, keys }: Keyed, common: ReadonlySet<string>): string[] {
  const own = text.blocks.filter((_block, at) => !common.has(keys[at] ?? ''));
  const body = own.flatMap((block) => block.sentences);
  return [text.headline, text.standfirst ?? '', ...body].slice(0, MAX_SENTENCES);
}

/** A capital inside a sentence; German writes all its nouns so, which tell as much. */
const NAME = /(?<=[\p{L}\p{N},;)’'] [("“„«]*)\p{Lu}[\p{L}\p{N}]*(?:[-’'.]\p{L}+)*/gu;

function names(sentences: readonly string[]): Set<string> {
  return new Set(
    sentences.flatMap((sentence) => sentence.match(NAME) ?? []).map((name) => name.toLowerCase()),
  );
}

/** Words of at least five letters; in scripts without spaces, overlapping pairs of ideographs or katakana. */
const WORD = new RegExp(
  `(?=([\\p{Script=Han}\\p{Script=Katakana}]{2}))|((?<!\\p{L})[\\p{L}\\p{M}]{${LONG_WORD},})`,
  'gu',
);

function longWords(sentences: readonly string[]): Set<string> {
  const matches = sentences.flatMap((sentence) => Array.from(sentence.toLowerCase().matchAll(WORD)));
  return new Set(matches.map(([, pair, word]) => pair ?? word ?? ''));
}

function overlaps(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  share: number,
  count: number,
): boolean {
  const shared = Array.from(one).filter((word) => other.has(word)).length;
  return shared >= count && shared >= share * Math.min(one.size, other.size);
}
