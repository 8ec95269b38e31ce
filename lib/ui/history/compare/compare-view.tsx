import type { ArticleHistory } from '../../../article/history';
import type { Snapshot } from '../../../article/model';
import { message } from '../../../platform/i18n';
import type { Comparing } from '../route';
import type { HistoryReader } from '../services';
import { CompareBar } from './compare-bar';
import { CompareTable } from './compare-table';
import { findPair } from './find-pair';
import { useComparison } from './use-comparison';
import { useFolds } from './use-folds';
import { useWalk } from './use-walk';

interface CompareViewProps {
  readonly history: ArticleHistory;
  readonly comparing: Comparing;
  readonly reader: HistoryReader;
}

/** Two snapshots of an article beside one another. */
export function CompareView({ history, comparing, reader }: CompareViewProps) {
  const pair = findPair(history.snapshots, comparing);
  if (!pair) return <p class="placeholder">{message('compareGone')}</p>;
  const [earlier, later] = pair;
  const found = { ...comparing, earlier: earlier.number, later: later.number };
  return <TwoSnapshots history={history} comparing={found} reader={reader} earlier={earlier} later={later} />;
}

interface TwoSnapshotsProps extends CompareViewProps {
  readonly earlier: Snapshot;
  readonly later: Snapshot;
}

function TwoSnapshots({ history, comparing, reader, earlier, later }: TwoSnapshotsProps) {
  const compared = useComparison(history, earlier, later, reader);
  const ready = compared === 'failed' ? null : compared;
  const walk = useWalk(history, comparing, ready);
  const folds = useFolds(ready);
  return (
    <section class="compare" aria-label={message('comparison')} aria-busy={compared === null}>
      <CompareBar history={history} comparing={comparing} compared={ready} walk={walk} folds={folds} />
      {compared === 'failed' && <p role="alert">{message('storeUnreadable')}</p>}
      {ready && <CompareTable compared={ready} comparing={comparing} folds={folds} walk={walk} />}
    </section>
  );
}
