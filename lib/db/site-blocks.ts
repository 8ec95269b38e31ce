import { blockKey } from '../article/block-key';
import { keyHash } from '../article/key-hash';
import { kinshipOf } from '../article/kinship';
import type { ArticleText, Block, Instant } from '../article/model';
import type { Database, ReadTransaction, WriteTransaction } from './schema';
import type { SiteKnowledge } from './site-knowledge';
import { addSighting, decodeKnowledge, encodeKnowledge, forgetSightings, learnBlock } from './site-knowledge';
import { decodeSnapshots } from './snapshot-codec';
import { getSnapshotRecords } from './snapshot-rows';
import { read } from './transaction';

/**
 * Boilerplate learned from the reader's own corpus: a block that stands on two unrelated articles of a site is not the
 * article. Two are enough, because what two articles of one story share (background, an agency's quotations) and what
 * two addresses of one article share teaches nothing; see kinship.ts. Blocks are known by the hash of their key, so that
 * thousands fit in one small record per site. What is learned hides the block in earlier snapshots too.
 */

/** The rule's name in Change.suppressed. */
export const BOILERPLATE = 'boilerplate';

/** Of the articles that share a block with a capture, only so many are read to see whether they are unrelated. */
const RELATIVES_LIMIT = 6;

interface Sighted {
  readonly articleId: number;
  readonly site: string;
  readonly text: ArticleText;
  readonly at: Instant;
}

/**
 * Notes on which article the blocks of a text stand.
 *
 * @param isEligible whether a block may become boilerplate at all; only asked about blocks that would.
 * @returns ids of the other articles that stand on blocks which this text showed to be boilerplate.
 */
export async function learnBlocks(
  tx: WriteTransaction,
  sighted: Sighted,
  isEligible: (block: Block) => boolean,
): Promise<number[]> {
  const knowledge = await getKnowledge(tx, sighted.site);
  const blocks = new Map(sighted.text.blocks.map((block) => [keyOf(block), block]));
  blocks.delete(null);
  const unrelated = await findUnrelated(tx, sighted, relatives(knowledge, blocks.keys(), sighted.articleId));
  const affected = new Set<number>();
  for (const [key, block] of blocks) {
    if (key === null) continue;
    const articles = knowledge.sightings.get(key) ?? [];
    const isNew = articles.some((id) => unrelated.has(id)) && isEligible(block);
    if (isNew) for (const id of articles) affected.add(id);
    if (isNew || knowledge.learned.has(key)) {
      const text = block.sentences.join(' ');
      learnBlock(knowledge, key, { text, article: sighted.articleId, at: sighted.at });
    } else addSighting(knowledge, key, sighted.articleId);
  }
  await tx.objectStore('siteBlocks').put(encodeKnowledge(knowledge));
  affected.delete(sighted.articleId);
  return Array.from(affected);
}

/** Names the rule that hides a block; null for a block of the article. */
export type SuppressBlock = (block: Block) => string | null;

/** The rule as learned so far on a site. */
export async function findSuppression(tx: ReadTransaction, site: string): Promise<SuppressBlock> {
  const learned = new Set((await tx.objectStore('siteBlocks').get(site))?.learned.map(({ key }) => key));
  if (learned.size === 0) return () => null;
  return (block) => {
    const key = keyOf(block);
    return key !== null && learned.has(key) ? BOILERPLATE : null;
  };
}

/** Takes away what was learned through an article; where nothing is left, the name of its site goes too. */
export async function forgetBlocks(tx: WriteTransaction, site: string, articleId: number): Promise<void> {
  const knowledge = await getKnowledge(tx, site);
  forgetSightings(knowledge, articleId);
  const { sightings, learned } = knowledge;
  const store = tx.objectStore('siteBlocks');
  const isEmpty = sightings.size === 0 && learned.size === 0;
  await (isEmpty ? store.delete(site) : store.put(encodeKnowledge(knowledge)));
}

/** A block held to be boilerplate, for the reader who asks what is hidden and why. */
export interface BoilerplateBlock {
  /** At most 300 characters. */
  readonly text: string;
  /** Ids of up to four articles it stood on. */
  readonly articles: readonly number[];
  readonly lastSeenAt: Instant;
}

/** What was learned on a site, the block seen last first. */
export async function siteBoilerplate(db: Database, site: string): Promise<BoilerplateBlock[]> {
  const { learned } = await read(db, (tx) => getKnowledge(tx, site));
  return Array.from(learned.values()).sort((one, other) => other.lastSeenAt - one.lastSeenAt);
}

async function getKnowledge(tx: ReadTransaction, site: string): Promise<SiteKnowledge> {
  return decodeKnowledge(site, await tx.objectStore('siteBlocks').get(site));
}

/** Null for a block that has no letter. */
function keyOf(block: Block): number | null {
  const key = blockKey(block);
  return key === '' ? null : keyHash(key);
}

/** Other articles that stand on one of the keys, the most shared first. */
function relatives({ sightings }: SiteKnowledge, keys: Iterable<number | null>, articleId: number): number[] {
  const counts = new Map<number, number>();
  for (const key of keys) {
    for (const id of (key !== null && sightings.get(key)) || []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  counts.delete(articleId);
  return Array.from(counts.keys()).sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

async function findUnrelated(
  tx: ReadTransaction,
  { text }: Sighted,
  candidates: readonly number[],
): Promise<ReadonlySet<number>> {
  const unrelated = new Set<number>();
  for (const id of candidates.slice(0, RELATIVES_LIMIT)) {
    const latest = decodeSnapshots(await getSnapshotRecords(tx, id)).at(-1);
    if (latest && kinshipOf(text, latest) === 'unrelated') unrelated.add(id);
  }
  return unrelated;
}
