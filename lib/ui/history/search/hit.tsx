import { message } from '../../../platform/i18n';
import { balanceBidi } from '../../bidi';
import { Time } from '../../time-context';
import { langOf } from '../../words';
import { hashOf } from '../route';
import type { HistoryReader } from '../services';
import { useNavigation } from '../use-route';
import type { Excerpt, SearchHit } from './services';
import { whatBecameOf } from './what-became';

interface HitProps {
  readonly hit: SearchHit;
  readonly reader: HistoryReader;
}

/** An article with the texts that hold what was searched for, and the snapshots they stand in. */
export function Hit({ hit, reader }: HitProps) {
  const { route } = useNavigation();
  const { article, excerpts } = hit;
  const href = hashOf({ ...route, view: 'articles', article: article.id, comparing: null });
  return (
    <li class="hit">
      <h2 class="words" dir="auto" {...langOf(article.language)}>
        <a href={href}>{balanceBidi(article.headline)}</a>
      </h2>
      <p class="row-meta">
        <span class="site">{article.site}</span>
        <span>
          {message('lastRead')} <Time at={article.lastReadAt} />
        </span>
      </p>
      <ul>
        {excerpts.map((excerpt) => (
          <ExcerptLine key={excerpt.text} excerpt={excerpt} article={article} reader={reader} />
        ))}
      </ul>
    </li>
  );
}

interface ExcerptLineProps {
  readonly excerpt: Excerpt;
  readonly article: SearchHit['article'];
  readonly reader: HistoryReader;
}

function ExcerptLine({ excerpt, article, reader }: ExcerptLineProps) {
  const { route, go } = useNavigation();
  const follow = async () => {
    const history = await reader.loadHistory(article.id);
    go({
      ...route,
      view: 'articles',
      article: article.id,
      comparing: history && whatBecameOf(excerpt, history),
    });
  };
  return (
    <li class="excerpt">
      <blockquote class="words" dir="auto" {...langOf(article.language)}>
        <Marked excerpt={excerpt} />
      </blockquote>
      <p class="excerpt-foot">
        <span>{standsIn(excerpt.snapshots)}</span>
        {!excerpt.isInLatest && (
          <>
            <span class="op op-removed">{message('excerptGone')}</span>
            <button type="button" class="link" onClick={() => void follow()}>
              {message('excerptFollow')}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

/** "Snapshot 1 to 3", or those there are one by one where there are gaps. */
function standsIn(snapshots: readonly number[]): string {
  const [first = 0] = snapshots;
  const last = snapshots.at(-1) ?? first;
  if (first === last) return message('snapshotNumber', String(first + 1));
  if (last - first === snapshots.length - 1)
    return message('snapshotNumbers', String(first + 1), String(last + 1));
  return message('snapshotNumber', snapshots.map((number) => number + 1).join(', '));
}

/** Beyond this on either side of the first place, a long text is cut. */
const CONTEXT = 160;

function Marked({ excerpt: { text, ranges } }: Pick<ExcerptLineProps, 'excerpt'>) {
  const [first] = ranges;
  const start = wordBefore(text, (first?.[0] ?? 0) - CONTEXT);
  const end = wordAfter(text, (ranges.at(-1)?.[1] ?? 0) + CONTEXT);
  const pieces = ranges.map(([from, to], index) => (
    <>
      {balanceBidi(text.slice(index === 0 ? start : (ranges[index - 1]?.[1] ?? 0), from))}
      <mark>{balanceBidi(text.slice(from, to))}</mark>
    </>
  ));
  return (
    <>
      {start > 0 && '… '}
      {pieces}
      {balanceBidi(text.slice(ranges.at(-1)?.[1] ?? 0, end))}
      {end < text.length && ' …'}
    </>
  );
}

/** Where the next word starts; the beginning where that is near. */
function wordBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + CONTEXT ? at : space + 1;
}

/** Where the word before ends; the end where that is near. */
function wordAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < at - CONTEXT ? at : space;
}
