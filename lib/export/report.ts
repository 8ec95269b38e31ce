import type { Change, Edit } from '../article/change';
import type { ArticleHistory } from '../article/history';
import { isoTime } from '../article/iso-time';
import type { Article, Instant, Snapshot } from '../article/model';
import { diffWords } from '../diff/word-diff';
import type { Markup } from './markup';
import { markup, unescapedStyle } from './markup';
import { REPORT_STYLE } from './report-style';
import { textMarkup } from './report-text';

/** Words of the reader's language for a report. */
export interface ReportWords {
  /** BCP 47, and the direction it is written in. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A time with its date and zone. */
  readonly time: (at: Instant) => string;
  /** A length of time, e.g. "32 minutes later". */
  readonly later: (elapsedMs: number) => string;
  /** An edit in a line, e.g. "3 changes: number, quotation". */
  readonly summary: (edit: Edit) => string;
  /** What happened to a sentence and what it is about, e.g. "edited, number". */
  readonly change: (change: Change) => string;
  /** Names of things. */
  readonly labels: Readonly<
    Record<
      | 'title'
      | 'source'
      | 'address'
      | 'published'
      | 'firstRead'
      | 'lastRead'
      | 'lastChanged'
      | 'lastChecked'
      | 'edits'
      | 'none'
      | 'disclosed'
      | 'unannounced'
      | 'snapshots'
      | 'snapshot'
      | 'captured'
      | 'evidence'
      | 'firstText'
      | 'latestText'
      | 'madeBy',
      string
    >
  >;
}

/**
 * One article's history as a file that opens anywhere: no scripts, nothing loaded from elsewhere, what was never shown left
 * out. The pieces come one edit at a time.
 */
export async function* writeReport(
  history: Pick<ArticleHistory, 'article' | 'snapshots' | 'edits'>,
  words: ReportWords,
  now: Instant,
): AsyncGenerator<string, void, void> {
  const { article, snapshots, edits } = history;
  const shown = edits.filter(({ changes }) => changes.some(isShown)).toReversed();
  yield '<!doctype html>\n';
  yield `<html lang="${markup`${words.locale}`}" dir="${words.direction === 'rtl' ? 'rtl' : 'ltr'}">\n`;
  yield headMarkup(article, words).toString();
  yield markup`<body>
<header>
<p class="facts">${words.labels.title}</p>
<h1 lang="${article.language ?? 'und'}" dir="auto">${article.headline}</h1>
${factsMarkup(article, shown, words)}
</header>
<main>
`.toString();
  for (const edit of shown) yield editMarkup(edit, article, words).toString();
  yield markup`${snapshotsMarkup(snapshots, words)}
${textsMarkup(article, snapshots, words)}</main>
<footer><p>${words.labels.madeBy} · ${timeMarkup(now, words)}</p></footer>
</body>
`.toString();
  yield '</html>\n';
}

function headMarkup({ headline }: Article, { labels }: ReportWords): Markup {
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${headline} – ${labels.title}</title>
${unescapedStyle(REPORT_STYLE)}
</head>
`;
}

function factsMarkup(article: Article, shown: readonly Edit[], words: ReportWords): Markup {
  const { labels } = words;
  const facts: [string, Markup | string | null][] = [
    [labels.source, article.site],
    [labels.address, markup`<a href="${article.canonicalUrl}" rel="noreferrer">${article.canonicalUrl}</a>`],
    [labels.published, article.publishedAt === null ? null : timeMarkup(article.publishedAt, words)],
    [labels.firstRead, timeMarkup(article.firstReadAt, words)],
    [labels.lastRead, timeMarkup(article.lastReadAt, words)],
    [labels.lastChanged, article.lastChangedAt === null ? null : timeMarkup(article.lastChangedAt, words)],
    [labels.lastChecked, timeMarkup(article.lastCheckedAt, words)],
    [labels.edits, String(shown.length)],
  ];
  const lines = facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value ?? labels.none}</dd>\n`);
  return markup`<dl>\n${lines}</dl>`;
}

function editMarkup(edit: Edit, { language }: Article, words: ReportWords): Markup {
  const disclosed = edit.disclosed ? words.labels.disclosed : words.labels.unannounced;
  return markup`<section>
<h2>${words.summary(edit)}</h2>
<p class="when">${edit.earlier + 1} → ${edit.later + 1} · ${timeMarkup(edit.earlierAt, words)} → ${timeMarkup(edit.laterAt, words)} · ${words.later(edit.laterAt - edit.earlierAt)} · ${disclosed}</p>
${edit.changes.filter(isShown).map((change) => changeMarkup(change, language, words))}</section>
`;
}

function changeMarkup(change: Change, language: string | null, words: ReportWords): Markup {
  const [earlier = '', later = ''] = [change.earlier, change.later].map((side) =>
    side.map(({ text }) => text).join(' '),
  );
  const lang = language ?? 'und';
  const { op } = change;
  return markup`<div class="change ${op}">
<p class="kinds">${words.change(change)}</p>
${earlier && markup`<p lang="${lang}" dir="auto">${sideMarkup(earlier, later, language, 'removed')}</p>\n`}${later && op !== 'moved' && markup`<p lang="${lang}" dir="auto">${sideMarkup(earlier, later, language, 'added')}</p>\n`}</div>
`;
}

/** One side of a change: what stands there alone is marked. A sentence that moved as it was bears no mark. */
function sideMarkup(
  earlier: string,
  later: string,
  language: string | null,
  own: 'removed' | 'added',
): Markup[] {
  return diffWords(earlier, later, language)
    .filter(({ op }) => op === 'same' || op === own)
    .map(({ op, text }) => {
      if (op === 'same') return markup`${text}`;
      return op === 'added' ? markup`<ins>${text}</ins>` : markup`<del>${text}</del>`;
    });
}

function snapshotsMarkup(snapshots: readonly Snapshot[], words: ReportWords): Markup {
  const { labels } = words;
  const rows = snapshots.map(
    ({
      number,
      capturedAt,
      contentHash,
      evidence,
    }) => markup`<tr><th scope="row">${number + 1}</th><td>${timeMarkup(capturedAt, words)}</td><td class="hash">${evidence?.hash ?? contentHash}</td></tr>
`,
  );
  return markup`<section>
<h2>${labels.snapshots}</h2>
<table>
<thead><tr><th scope="col">${labels.snapshot}</th><th scope="col">${labels.captured}</th><th scope="col">${labels.evidence}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>`;
}

function textsMarkup(article: Article, snapshots: readonly Snapshot[], words: ReportWords): Markup {
  const latest = snapshots.at(-1);
  const first = snapshots.length > 1 ? snapshots[0] : undefined;
  return markup`<section>
${first && textMarkup(first, words.labels.firstText, article.language)}${latest && textMarkup(latest, words.labels.latestText, article.language)}</section>
`;
}

function timeMarkup(at: Instant, words: ReportWords): Markup {
  return markup`<time datetime="${isoTime(at)}">${words.time(at)}</time>`;
}

function isShown({ suppressed }: Change): boolean {
  return suppressed === null;
}
