import type { ChangesSinceRead } from '../../article/change';
import type { LiveCapture } from '../capture';
import { articleRoot } from './article-root';
import { Drawing } from './drawing';
import type { DrawnMarks, MarkOptions } from './options';
import { shownChanges } from './options';

/**
 * Marks in the page what changed since the reader last read it. `live` must be the capture whose text is the later side
 * of `since`. The document is only drawn upon; remove() or the signal takes everything back.
 */
export function drawMarks(live: LiveCapture, since: ChangesSinceRead, options: MarkOptions): DrawnMarks {
  const { document, signal, shows } = options;
  const changes = shownChanges(since, shows);
  const view = document.defaultView;
  if (view === null || signal.aborted) {
    const unplaced = changes.map(({ change }) => change);
    return { marked: 0, unplaced, show: () => false, remove: () => undefined };
  }
  return new Drawing({ live, since, changes, options, view, path: articleRoot(document, live) });
}
