import type { Schedule, SiteRecord } from '../../lib/article/scheduling';

const DAY_MS = 86_400_000;
/** An article is followed for two weeks from its reading, and left out where it was watched for less than one. */
const HORIZON_MS = 14 * DAY_MS;
const SHORTEST_MS = 7 * DAY_MS;

/** An article as it was watched; times in seconds, edits from `firstAt`. */
export interface RecordedArticle {
  readonly site: string;
  readonly firstAt: number;
  readonly watchedForS: number;
  readonly editsS: readonly number[];
}

/** What a schedule came to on the articles of a site. */
export interface Replay {
  fetches: number;
  edits: number;
  found: number;
  /** Of all found edits together, from the edit to the check. */
  delayMs: number;
}

/** The edits between two times of an article, in ms. */
function editsBetween(article: RecordedArticle, from: number, to: number): number[] {
  const times = article.editsS.map((edit) => (article.firstAt + edit) * 1000);
  return times.filter((time) => time > from && time <= to);
}

function replayArticle(
  article: RecordedArticle,
  schedule: Schedule,
  readAt: number,
  site: SiteRecord,
): Replay & { checksWithEdits: number } {
  const endAt = Math.min((article.firstAt + article.watchedForS) * 1000, readAt + HORIZON_MS);
  const edits = editsBetween(article, readAt, endAt);
  const checkedAt: number[] = [];
  const changedAt: number[] = [];
  const history = { firstReadAt: readAt, publishedAt: article.firstAt * 1000, checkedAt, changedAt, site };
  const result = { fetches: 0, edits: edits.length, found: 0, delayMs: 0, checksWithEdits: 0 };
  for (let now = schedule(history, readAt); now !== null && now <= endAt; now = schedule(history, now)) {
    const at = now;
    const found = edits.slice(result.found).filter((edit) => edit <= at);
    result.fetches++;
    result.found += found.length;
    result.delayMs += found.reduce((sum, edit) => sum + at - edit, 0);
    checkedAt.push(at);
    if (found.length > 0) changedAt.push(at);
  }
  return { ...result, checksWithEdits: changedAt.length };
}

/** Follows the schedule over the articles of each site, one after the other; `readAfterMs` of an article by its number. */
export function replay(
  articles: readonly RecordedArticle[],
  schedule: Schedule,
  readAfterMs: (article: number) => number,
): Map<string, Replay> {
  const sites = new Map<string, Replay>();
  const records = new Map<string, SiteRecord>();
  for (const [i, article] of articles.entries()) {
    const readAt = article.firstAt * 1000 + readAfterMs(i);
    if ((article.firstAt + article.watchedForS) * 1000 - readAt < SHORTEST_MS) continue;
    const before = records.get(article.site) ?? { articles: 0, articlesEdited: 0, edits: 0 };
    const record = { ...before, articles: before.articles + 1 };
    const one = replayArticle(article, schedule, readAt, record);
    records.set(article.site, {
      ...record,
      articlesEdited: record.articlesEdited + Math.min(one.checksWithEdits, 1),
      edits: record.edits + one.checksWithEdits,
    });
    sites.set(article.site, added(sites.get(article.site), one));
  }
  return sites;
}

function added(total: Replay | undefined, one: Replay): Replay {
  return {
    fetches: (total?.fetches ?? 0) + one.fetches,
    edits: (total?.edits ?? 0) + one.edits,
    found: (total?.found ?? 0) + one.found,
    delayMs: (total?.delayMs ?? 0) + one.delayMs,
  };
}

/** All sites together. */
export function totalOf(sites: ReadonlyMap<string, Replay>): Replay {
  return [...sites.values()].reduce((total, one) => added(total, one));
}
