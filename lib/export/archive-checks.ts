import {
  MAX_ADDRESS_LENGTH,
  MAX_ADDRESSES,
  MAX_HEADLINE_LENGTH,
  MAX_SENTENCE_LENGTH,
  MAX_SENTENCES,
  MAX_STANDFIRST_LENGTH,
} from '../article/limits';
import type { Block, Instant } from '../article/model';
import { WATCH_WISHES } from '../article/watch-steps';
import type {
  Archive,
  ArchiveArticle,
  ArchiveChange,
  ArchiveEdit,
  ArchiveSnapshot,
  ArchiveVerdict,
} from './archive-format';
import { ARCHIVE_FORMAT } from './archive-format';
import type { Check } from './checked-json';
import {
  absentOr,
  address,
  count,
  countOrMinusOne,
  fail,
  flag,
  list,
  nullOr,
  object,
  oneOf,
  text,
  textOrNone,
  time,
} from './checked-json';

/** Far above what the extension keeps; a file with more is no archive of anybody's reading. */
export const MOST_ARTICLES = 1_000_000;
const MOST_SNAPSHOTS = 10_000;
const MOST_VERDICTS = 10_000;

const LONGEST_NAME = 100;
const LONGEST_BYLINE = 1_000;
const LONGEST_SITE = 253;
const LONGEST_CHANGE_SIDE = MAX_HEADLINE_LENGTH + MAX_STANDFIRST_LENGTH + MAX_SENTENCE_LENGTH;

/**
 * A clock may have been wrong by years while something was recorded, and what was exported has to come back. No computer in
 * use is further ahead than ten of them.
 */
const CLOCK_ERROR_MS = 10 * 366 * 24 * 60 * 60 * 1000;

const name = text(LONGEST_NAME);
const webAddress = address(MAX_ADDRESS_LENGTH);

const block: Check<Block> = object<Block>({
  kind: oneOf(['paragraph', 'heading', 'list-item', 'quote', 'caption', 'note', 'box']),
  sentences: list(text(MAX_SENTENCE_LENGTH), { least: 1, most: MAX_SENTENCES }),
});

const blocks: Check<Block[]> = (value, path) => {
  const checked = list(block, { most: MAX_SENTENCES })(value, path);
  const sentences = checked.reduce((sum, one) => sum + one.sentences.length, 0);
  return sentences <= MAX_SENTENCES ? checked : fail(path, 'too-many');
};

const detail = object<NonNullable<ArchiveChange['details']>[number]>({
  kind: name,
  earlier: textOrNone(LONGEST_CHANGE_SIDE),
  later: textOrNone(LONGEST_CHANGE_SIDE),
});

const places = list(nullOr(count), { most: MAX_SENTENCES });

const changeMembers = object<ArchiveChange>({
  op: oneOf(['edited', 'added', 'removed', 'moved', 'split', 'merged']),
  part: oneOf(['headline', 'standfirst', 'body']),
  kinds: list(name, { least: 1, most: 50 }),
  earlier: list(text(LONGEST_CHANGE_SIDE), { most: MAX_SENTENCES }),
  later: list(text(LONGEST_CHANGE_SIDE), { most: MAX_SENTENCES }),
  suppressed: nullOr(name),
  details: absentOr(list(detail, { most: 1_000 })),
  earlierPlaces: absentOr(places),
  laterPlaces: absentOr(places),
  after: absentOr(nullOr(countOrMinusOne)),
});

const change: Check<ArchiveChange> = (value, path) => {
  const checked = changeMembers(value, path);
  const { earlierPlaces = checked.earlier, laterPlaces = checked.later } = checked;
  if (earlierPlaces.length !== checked.earlier.length) fail(`${path}.earlierPlaces`, 'out-of-range');
  if (laterPlaces.length !== checked.later.length) fail(`${path}.laterPlaces`, 'out-of-range');
  return checked;
};

const changes = list(change, { most: 4 * MAX_SENTENCES });

const edit = object<ArchiveEdit>({ earlier: count, later: count, disclosed: flag, changes });

const always: Check<true> = (value, path) => (value === true ? true : fail(path, 'wrong-type'));

const hash: Check<string> = (value, path) => {
  const written = text(64)(value, path);
  return /^[0-9a-f]{64}$/.test(written) ? written : fail(path, 'wrong-type');
};

/** The members of the file besides its articles. */
export type ArchiveHead = Omit<Archive, 'articles' | 'version'>;

/** @param now nothing that the extension itself dated may lie more than ten years after it. */
export function archiveChecks(now: Instant): {
  readonly head: Check<ArchiveHead>;
  readonly article: Check<ArchiveArticle>;
} {
  const ownTime: Check<string> = (value, path) =>
    Date.parse(time(value, path)) <= now + CLOCK_ERROR_MS ? time(value, path) : fail(path, 'in-the-future');
  const head = object<ArchiveHead>({
    format: oneOf([ARCHIVE_FORMAT]),
    exportedAt: ownTime,
    extensionVersion: name,
    evidence: absentOr(hash),
  });
  return { head, article: articleCheck(ownTime) };
}

function articleCheck(ownTime: Check<string>): Check<ArchiveArticle> {
  const members = object<ArchiveArticle>({
    canonicalUrl: webAddress,
    addresses: list(webAddress, { most: MAX_ADDRESSES }),
    site: text(LONGEST_SITE),
    headline: text(MAX_HEADLINE_LENGTH),
    language: nullOr(name),
    firstReadAt: ownTime,
    lastReadAt: ownTime,
    lastReadSnapshot: count,
    snapshots: list(snapshotCheck(ownTime), { least: 1, most: MOST_SNAPSHOTS }),
    edits: list(edit, { most: MOST_SNAPSHOTS }),
    verdicts: list(verdictCheck(ownTime), { most: MOST_VERDICTS }),
    documentKind: absentOr(oneOf(['article', 'live-blog'])),
    publishedAt: absentOr(nullOr(time)),
    lastCheckedAt: absentOr(ownTime),
    unreadChanges: absentOr(count),
    keepForEver: absentOr(always),
    watch: absentOr(oneOf(WATCH_WISHES)),
    thinned: absentOr(list(hash, { most: MOST_SNAPSHOTS })),
  });
  return (value, path) => {
    const article = members(value, path);
    checkSite(article, path);
    checkReferences(article, path);
    return article;
  };
}

function snapshotCheck(ownTime: Check<string>): Check<ArchiveSnapshot> {
  return object<ArchiveSnapshot>({
    capturedAt: ownTime,
    origin: oneOf(['visit', 'recheck', 'import']),
    headline: text(MAX_HEADLINE_LENGTH),
    standfirst: nullOr(text(MAX_STANDFIRST_LENGTH)),
    byline: nullOr(text(LONGEST_BYLINE)),
    // What a publisher declares may well lie in the future.
    publishedAt: nullOr(time),
    modifiedAt: nullOr(time),
    contentHash: hash,
    blocks,
    address: absentOr(webAddress),
    evidenceHash: absentOr(hash),
    evidenceBefore: absentOr(nullOr(hash)),
  });
}

function verdictCheck(ownTime: Check<string>): Check<ArchiveVerdict> {
  return object<ArchiveVerdict>({
    at: ownTime,
    verdict: oneOf(['same', 'not-comparable']),
    reason: nullOr(name),
    suppressed: absentOr(changes),
  });
}

/** A file must not slip an address of one site under the name of another. */
function checkSite({ canonicalUrl, site }: ArchiveArticle, path: string): void {
  const host = URL.parse(canonicalUrl)?.hostname ?? '';
  if (withoutWww(host) !== withoutWww(site)) fail(`${path}.site`, 'wrong-site');
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

function checkReferences({ snapshots, edits, lastReadSnapshot }: ArchiveArticle, path: string): void {
  if (lastReadSnapshot >= snapshots.length) fail(`${path}.lastReadSnapshot`, 'out-of-range');
  const seen = new Set<number>();
  edits.forEach(({ earlier, later }, index) => {
    const at = `${path}.edits[${index}]`;
    if (earlier >= later) fail(`${at}.earlier`, 'out-of-range');
    if (later >= snapshots.length) fail(`${at}.later`, 'out-of-range');
    if (seen.has(later)) fail(`${at}.later`, 'duplicate');
    seen.add(later);
  });
}
