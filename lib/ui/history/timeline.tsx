import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleHistory } from '../../article/history';
import type { Snapshot } from '../../article/model';
import { message, pluralMessage } from '../../platform/i18n';
import { shownChanges } from '../edits/change-text';
import { Time } from '../time-context';
import { comparingOf, hashOf } from './route';
import { snapshotName } from './snapshot-name';
import { useNavigation } from './use-route';

/** A snapshot on the line. */
interface Stop {
  readonly snapshot: Snapshot;
  /** The one it is compared with: that of its edit, else the one before. Null for the first. */
  readonly earlier: Snapshot | null;
  /** Shown changes that came with it. */
  readonly weight: number;
}

/** The snapshots of an article in a line, each with as high a bar as much changed; each leads to its comparison. */
export function Timeline({ history }: { readonly history: ArticleHistory }) {
  const stops = stopsOf(history);
  const line = useRef<HTMLElement>(null);
  // What is wider than the page begins with what is new.
  useLayoutEffect(() => {
    if (line.current) line.current.scrollLeft = line.current.scrollWidth;
  }, [stops.length]);
  if (stops.length < 2) return null;
  return (
    <nav class="timeline" aria-label={message('timeline')} ref={line}>
      <ol>
        {stops.map((stop) => (
          <li key={stop.snapshot.number}>
            <TimelineStop stop={stop} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stopsOf({ snapshots, edits }: ArticleHistory): Stop[] {
  return snapshots.map((snapshot, index) => {
    const edit = edits.find((one) => one.later === snapshot.number);
    const before = snapshots.find(({ number }) => number === edit?.earlier);
    return {
      snapshot,
      earlier: before ?? snapshots[index - 1] ?? null,
      weight: edit ? shownChanges(edit.changes).length : 0,
    };
  });
}

/** Steps of height; each stands for about twice as many changes as the one before. */
const MAX_LEVEL = 6;

function TimelineStop({ stop }: { readonly stop: Stop }) {
  const { route } = useNavigation();
  const { snapshot, earlier, weight } = stop;
  const { comparing } = route;
  const isShown = comparing?.earlier === snapshot.number || comparing?.later === snapshot.number;
  const level = weight === 0 ? 0 : Math.min(1 + Math.floor(Math.log2(weight)), MAX_LEVEL);
  const content = (
    <>
      <span class={`bar level-${level}`} aria-hidden="true" />
      <span class="dot" aria-hidden="true" />
      <span class="stop-name">{snapshotName(snapshot.number)}</span>
      <span class="stop-time">
        <Time at={snapshot.capturedAt} form="short" />
      </span>
      <span class="stop-weight">{earlier === null ? message('firstKept') : weightInWords(weight)}</span>
    </>
  );
  if (earlier === null) return <span class={isShown ? 'stop is-shown' : 'stop'}>{content}</span>;
  const href = hashOf({
    ...route,
    comparing: comparingOf(earlier, snapshot, comparing?.layout),
  });
  return (
    <a
      class={isShown ? 'stop is-shown' : 'stop'}
      href={href}
      aria-current={comparing?.later === snapshot.number ? 'true' : undefined}
    >
      {content}
    </a>
  );
}

function weightInWords(weight: number): string {
  return weight === 0 ? message('noChanges') : pluralMessage('changesUnread', weight);
}
