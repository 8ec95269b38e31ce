import type { Instant } from '../article/model';
import type { SiteBlocksRecord } from './schema';

/** Blocks of one site by the hash of their key. The pure half of site-blocks.ts; see there. */
export interface SiteKnowledge {
  readonly site: string;
  /** On which articles a block was seen that is not held to be boilerplate; the block seen longest ago first. */
  readonly sightings: Map<number, number[]>;
  readonly learned: Map<number, LearnedBlock>;
}

/** A block that is held to be boilerplate. */
export interface LearnedBlock {
  /** As it last stood, at most TEXT_LIMIT characters. */
  readonly text: string;
  /** Ids of articles it stood on, the last seen last, at most ARTICLES_LIMIT. */
  readonly articles: readonly number[];
  readonly lastSeenAt: Instant;
}

/** Articles remembered per block: enough to meet an unrelated one, and to know the block again when some are forgotten. */
const ARTICLES_LIMIT = 4;
/** Sightings and boilerplate blocks remembered per site; about the blocks of 60 articles. The oldest go. */
const SIGHTINGS_LIMIT = 2000;
const LEARNED_LIMIT = 300;
const TEXT_LIMIT = 300;

export function decodeKnowledge(site: string, record: SiteBlocksRecord | undefined): SiteKnowledge {
  const sightings = new Map<number, number[]>();
  record?.keys.forEach((key, at) => {
    const article = record.articles[at];
    if (article !== undefined) sightings.set(key, [...(sightings.get(key) ?? []), article]);
  });
  const learned = record?.learned.map(({ key, ...block }) => [key, block] as const) ?? [];
  return { site, sightings, learned: new Map(learned) };
}

export function encodeKnowledge({ site, sightings, learned }: SiteKnowledge): SiteBlocksRecord {
  const pairs = Array.from(sightings).flatMap(([key, articles]) => articles.map((id) => [key, id] as const));
  const kept = pairs.slice(-SIGHTINGS_LIMIT);
  const blocks = Array.from(learned, ([key, block]) => ({ key, ...block }));
  blocks.sort((one, other) => one.lastSeenAt - other.lastSeenAt);
  return {
    site,
    keys: Float64Array.from(kept, ([key]) => key),
    articles: Uint32Array.from(kept, ([, article]) => article),
    learned: blocks.slice(-LEARNED_LIMIT),
  };
}

/** Notes that a block stands on an article. */
export function addSighting({ sightings }: SiteKnowledge, key: number, article: number): void {
  const articles = withArticle(sightings.get(key) ?? [], article);
  // A map keeps the order in which keys came: what was seen again goes to the end.
  sightings.delete(key);
  sightings.set(key, articles);
}

/** Holds a block to be boilerplate from now on, or notes that it was seen again. */
export function learnBlock(
  { sightings, learned }: SiteKnowledge,
  key: number,
  block: { readonly text: string; readonly article: number; readonly at: Instant },
): void {
  const known = learned.get(key)?.articles ?? sightings.get(key) ?? [];
  sightings.delete(key);
  learned.set(key, {
    text: block.text.slice(0, TEXT_LIMIT),
    articles: withArticle(known, block.article),
    lastSeenAt: block.at,
  });
}

/** Takes away what is known through one article; a block that is left with one article is no boilerplate any more. */
export function forgetSightings({ sightings, learned }: SiteKnowledge, article: number): void {
  for (const [key, articles] of sightings) {
    const left = articles.filter((id) => id !== article);
    if (left.length > 0) sightings.set(key, left);
    else sightings.delete(key);
  }
  for (const [key, block] of learned) {
    const left = block.articles.filter((id) => id !== article);
    if (left.length === block.articles.length) continue;
    learned.delete(key);
    if (left.length > 1) learned.set(key, { ...block, articles: left });
    else sightings.set(key, left);
  }
}

function withArticle(articles: readonly number[], article: number): number[] {
  return [...articles.filter((id) => id !== article), article].slice(-ARTICLES_LIMIT);
}
