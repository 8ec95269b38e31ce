import { CHANGE_KINDS } from '../article/change';
import type { SiteProfile } from '../article/site-profile';
import { CSV_MARK, csvLine } from './csv';

/**
 * The profiles of sites as CSV, a line per site: articles, edited articles, edits, edits that were announced, the median time
 * to the first edit in minutes, and per kind the articles in which it changed.
 */
export function profilesCsv(profiles: readonly SiteProfile[]): string {
  const head = ['site', 'articles', 'edited', 'edits', 'announced', 'median_minutes_to_first_edit'];
  return [CSV_MARK, csvLine([...head, ...CHANGE_KINDS]), ...profiles.map(profileRow)].join('');
}

function profileRow(profile: SiteProfile): string {
  const { site, articles, edited, edits, disclosed, medianToFirstEditMs, kinds } = profile;
  const minutes = medianToFirstEditMs === null ? null : Math.round(medianToFirstEditMs / 60_000);
  const ofKinds = CHANGE_KINDS.map((kind) => kinds.find((one) => one.kind === kind)?.articles ?? 0);
  return csvLine([site, articles, edited, edits, disclosed, minutes, ...ofKinds]);
}
