/**
 * `node scripts/run.mjs scripts/quality/schedule-worlds.ts FILE`: the recheck schedule replayed on recorded edit times and on
 * worlds made from them, against a plain back-off. FILE is JSON: `{site, firstAt, watchedForS, editsS}` of each article, times
 * in seconds, edits from `firstAt`. Prints a table: by world, of all and of each site, fetches / delay as shares of the
 * back-off's. A rule that holds on one set of newsrooms only shows here.
 */
import { readFile } from 'node:fs/promises';
import { nextRecheckAt } from '../../lib/article/recheck-schedule';
import type { Schedule } from '../../lib/article/scheduling';
import { type RecordedArticle, type Replay, replay, totalOf } from './schedule-replay';

const HOUR_S = 3600;
const MINUTES_30 = 1_800_000;

/** News Sniffer's rule: half an hour after a reading or an edit, and a fifth longer after each check that found nothing. */
const backOff: Schedule = ({ firstReadAt, checkedAt, changedAt }) => {
  const last = changedAt.at(-1);
  const quiet = checkedAt.filter((at) => last === undefined || at > last).length;
  return (checkedAt.at(-1) ?? firstReadAt) + MINUTES_30 * 1.2 ** quiet;
};

/** A number from 0 to 1 that is the same at every run. */
function chance(seed: number): number {
  const x = Math.sin(seed * 12.9898 + 78.233) * 43_758.5453;
  return x - Math.floor(x);
}

const withEdits = (article: RecordedArticle, editsS: readonly number[]) => ({ ...article, editsS });

/** Edits that many articles of a site share within a quarter of an hour are thinned to three: a program made them. */
function withoutBulkEdits(articles: readonly RecordedArticle[]): RecordedArticle[] {
  const key = (article: RecordedArticle, edit: number) =>
    `${article.site} ${Math.floor((article.firstAt + edit) / (HOUR_S / 4))}`;
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const edit of article.editsS)
      counts.set(key(article, edit), (counts.get(key(article, edit)) ?? 0) + 1);
  return articles.map((article, i) =>
    withEdits(
      article,
      article.editsS.filter((edit) => {
        const count = counts.get(key(article, edit)) ?? 0;
        return count < 8 || chance(i + edit) < 3 / count;
      }),
    ),
  );
}

function shifted(articles: readonly RecordedArticle[], hours: number): RecordedArticle[] {
  return articles.map((article) => ({ ...article, firstAt: article.firstAt + hours * HOUR_S }));
}

function thinned(articles: readonly RecordedArticle[], share: number): RecordedArticle[] {
  return articles.map((article, i) =>
    withEdits(
      article,
      article.editsS.filter((edit) => chance(i + edit) < share),
    ),
  );
}

/** Each article is given the edits of the article before it on its site as well. */
function doubled(articles: readonly RecordedArticle[]): RecordedArticle[] {
  return articles.map((article, i) => {
    const other = articles[i - 1];
    if (other?.site !== article.site) return article;
    const more = other.editsS.map((edit) => other.firstAt + edit - article.firstAt);
    const both = [...article.editsS, ...more.filter((edit) => edit > 0)];
    return withEdits(
      article,
      both.sort((a, b) => a - b),
    );
  });
}

function coarse(articles: readonly RecordedArticle[], hours: number): RecordedArticle[] {
  const step = hours * HOUR_S;
  return articles.map((article) =>
    withEdits(article, [...new Set(article.editsS.map((edit) => Math.ceil(edit / step) * step))]),
  );
}

const [file = ''] = process.argv.slice(2);
const recorded = JSON.parse(await readFile(file, 'utf8')) as RecordedArticle[];
const plain = withoutBulkEdits(recorded);
const worlds: readonly (readonly [string, readonly RecordedArticle[], number?])[] = [
  ['as recorded', recorded],
  ['8 hours west', shifted(recorded, 8)],
  ['7 hours east', shifted(recorded, -7)],
  ['3 days later', shifted(recorded, 72)],
  ['two edits in five', thinned(recorded, 0.4)],
  ['twice the edits', doubled(recorded)],
  ['seen every 3 hours', coarse(recorded, 3)],
  ['read within 2 hours', recorded, 2],
  ['read within 36 hours', recorded, 36],
  ['no bulk edits', plain],
  ['no bulk edits, 8 hours west', shifted(plain, 8)],
];

const shares = (ours: Replay, theirs: Replay) => {
  const fetches = ours.fetches / theirs.fetches;
  const delay = ours.delayMs / ours.found / (theirs.delayMs / theirs.found);
  return `${fetches.toFixed(2)} / ${delay.toFixed(2)}`;
};

for (const [name, articles, readWithinHours = 12] of worlds) {
  const random = (i: number) => chance(i) * readWithinHours * HOUR_S * 1000;
  const ours = replay(articles, nextRecheckAt, random);
  const theirs = replay(articles, backOff, random);
  const all = totalOf(ours);
  const undetected = ((1 - all.found / all.edits) * 100).toFixed(2);
  const bySite = [...ours].map(([site, of]) => `${site} ${shares(of, theirs.get(site) ?? of)}`);
  console.log(
    [`${name}: ${shares(all, totalOf(theirs))}, undetected ${undetected} %`, ...bySite].join(' | '),
  );
}
