import type { Change, Edit } from '../../lib/article/change';
import { contentHashAtOnce, evidenceHash } from '../../lib/article/evidence';
import type { RecordedArticle } from '../../lib/article/extras';
import { NO_EXTRAS } from '../../lib/article/extras';
import type { Block, Snapshot } from '../../lib/article/model';
import { flattenSentences } from '../../lib/article/sentences';
import { sha256 } from '../../lib/db/sha256';
import { pick, pickWord, seeded, vocabulary } from './seeded';

const FIRST_READ_AT = Date.UTC(2025, 0, 1);
const HOUR_MS = 3_600_000;
const SITES = 60;
const VOCABULARY = 30_000;
/** With two or three sentences each about 640 words, a news article of middle length. */
const PARAGRAPHS = 16;

/**
 * Histories as a reader of some years has them, always the same for the same seed: of ten articles five were never edited,
 * the others between once and nine times, three snapshots an article on average. A tenth is longer than the rest.
 */
export function* makeHistories(articles: number, seed = 1): Generator<RecordedArticle, void, void> {
  const random = seeded(seed);
  const words = vocabulary(VOCABULARY, random);
  for (let number = 0; number < articles; number++) yield makeHistory(number, words, random);
}

function makeHistory(number: number, words: readonly string[], random: () => number): RecordedArticle {
  const site = `paper-${number % SITES}.example`;
  const address = `https://${site}/news/${number}`;
  const edits = number % 2 === 0 ? 0 : 1 + ((number >> 1) % 7);
  const snapshots: Snapshot[] = [firstSnapshot(number, address, words, random)];
  const found: Edit[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const earlier = snapshots.at(-1);
    if (!earlier) break;
    const { later, change } = editedOnce(earlier, words, random);
    snapshots.push(later);
    found.unshift(editOf(earlier, later, change));
  }
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (!first || !last) throw new Error('no snapshots');
  const article = {
    id: 0,
    ...{ canonicalUrl: address, addresses: [address], site, headline: last.headline, language: 'en' },
    documentKind: 'article' as const,
    publishedAt: first.publishedAt,
    firstReadAt: first.capturedAt,
    lastReadAt: first.capturedAt,
    lastReadSnapshot: number % 3 === 0 ? last.number : 0,
    snapshotCount: snapshots.length,
    editCount: found.length,
    lastChangedAt: found[0]?.laterAt ?? null,
    lastCheckedAt: last.capturedAt,
    unreadChanges: number % 3 === 0 ? 0 : found.length,
  };
  return { article, snapshots, edits: found, verdicts: [], ...NO_EXTRAS, wish: 'usual' };
}

function firstSnapshot(
  number: number,
  address: string,
  words: readonly string[],
  random: () => number,
): Snapshot {
  const paragraphs = number % 10 === 0 ? PARAGRAPHS * 3 : PARAGRAPHS;
  const blocks = Array.from({ length: paragraphs }, (): Block => {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 2) }, () => sentence(words, random));
    return { kind: 'paragraph', sentences };
  });
  const capturedAt = FIRST_READ_AT + number * 60_000;
  return sealed(
    {
      ...{ articleId: 0, number: 0, capturedAt, origin: 'visit', address, contentHash: '' },
      headline: sentence(words, random).slice(0, 70),
      standfirst: sentence(words, random),
      byline: `${pickWord(words, random)} ${pickWord(words, random)}`,
      publishedAt: capturedAt - HOUR_MS,
      modifiedAt: null,
      blocks,
    },
    null,
  );
}

/** One sentence reworded, three words of it are others, and told as the comparison mostly tells it: without details. */
function editedOnce(earlier: Snapshot, words: readonly string[], random: () => number) {
  const block = Math.floor(random() * earlier.blocks.length);
  const sentences = earlier.blocks[block]?.sentences ?? [];
  const was = pick(sentences, random);
  const changed = was.split(' ');
  for (let at = 0; at < 3; at++)
    changed[1 + Math.floor(random() * (changed.length - 2))] = pickWord(words, random);
  const is = changed.join(' ');
  const blocks = earlier.blocks.map((one, at) =>
    at === block ? { ...one, sentences: one.sentences.map((text) => (text === was ? is : text)) } : one,
  );
  const index = flattenSentences(blocks).findIndex(({ text }) => text === is);
  const { number, capturedAt, evidence } = earlier;
  const times = { capturedAt: capturedAt + 5 * HOUR_MS, modifiedAt: capturedAt + 4 * HOUR_MS };
  const later = sealed({ ...earlier, number: number + 1, ...times, blocks }, evidence?.hash ?? null);
  const change: Change = {
    op: 'edited',
    part: 'body',
    kinds: ['wording'],
    details: [],
    earlier: [{ text: was, index }],
    later: [{ text: is, index }],
    after: null,
    suppressed: null,
  };
  return { later, change };
}

function editOf(earlier: Snapshot, later: Snapshot, change: Change): Edit {
  return {
    ...{ articleId: 0, earlier: earlier.number, later: later.number },
    ...{ earlierAt: earlier.capturedAt, laterAt: later.capturedAt },
    disclosed: false,
    changes: [change],
  };
}

function sealed(snapshot: Snapshot, before: string | null): Snapshot {
  const contentHash = contentHashAtOnce(snapshot, sha256);
  const hashed = { ...snapshot, contentHash };
  return { ...hashed, evidence: { hash: evidenceHash(hashed, before, sha256), before } };
}

/** Twelve to twenty words, with a number, quotation marks and an accent here and there. */
function sentence(words: readonly string[], random: () => number): string {
  const length = 12 + Math.floor(random() * 9);
  const said = Array.from({ length }, () => pickWord(words, random));
  if (random() < 0.3) said[3] = String(Math.floor(random() * 9_000));
  if (random() < 0.3) said[5] = `“${said[5]}”`;
  if (random() < 0.1) said[7] = `café-${said[7]}`;
  const text = said.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
