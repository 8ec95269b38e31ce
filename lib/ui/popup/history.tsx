import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Change, ChangesSinceRead, Edit } from '../../article/change';
import type { ArticleHistory } from '../../article/history';
import type { CaptureOutcome } from '../../article/outcome';
import { isSameSnapshot } from '../../article/snapshot-ref';
import { message, pluralMessage } from '../../platform/i18n';
import { shownChanges } from '../edits/change-text';
import { EditItem } from '../edits/edit-item';
import { hiddenChanges } from '../edits/hidden-changes';
import { InCirculation } from '../edits/in-circulation';
import { Judging } from '../edits/judging';
import { NewEntries } from '../edits/new-entries';
import { NotShown } from '../edits/not-shown';
import { Time } from '../time-context';
import { showChange } from './actions';
import { indexInPage } from './index-in-page';
import type { PopupAnswer } from './load-popup';
import type { PopupServices } from './services';

interface PopupHistoryProps {
  readonly answer: PopupAnswer;
  readonly services: PopupServices;
  /** The reader has said something of a difference. */
  readonly onJudged: () => void;
}

/** The edit history of the article in the tab, the newest edit unfolded. */
export function PopupHistory({ answer, services, onJudged }: PopupHistoryProps) {
  const [failed, setFailed] = useState(false);
  const { history, situation } = answer;
  if (answer.storeFailed) {
    return (
      <div class="notice" role="alert">
        <p>{message('storeUnreadable')}</p>
        <p class="quiet">{message('storeUnreadableDetail')}</p>
      </div>
    );
  }
  // Where there is nothing to tell, the state line has told it.
  if (!history || (history.edits.length === 0 && hiddenChanges(history).length === 0)) return null;
  const since =
    situation.kind === 'outcome' && situation.outcome.state === 'changed' ? situation.outcome.since : null;
  // An edit that was found since the page was loaded does not stand in it, though its words may.
  const shown =
    situation.kind === 'outcome' && situation.isOutdated ? numberShown(situation.outcome, history) : null;
  const onShow = (change: Change, edit: Edit) => {
    const index = since && indexInPage(change, since.changes);
    if (index === null || (shown !== null && edit.later > shown)) return null;
    return () => void showChange(answer, services, index).then((failure) => setFailed(failure !== null));
  };
  return (
    <section aria-labelledby="edit-history">
      <h2 id="edit-history">{message('editHistory')}</h2>
      {failed && <p role="alert">{message('failureShowChange')}</p>}
      <InCirculation history={history} />
      <Judging articleId={history.article.id} ask={services.browser.askBackground} onJudged={onJudged}>
        <ol class="edits">
          <Edits history={history} since={since} onShow={onShow} />
          <li class="edit edit-first">
            {message('firstKept')} <Time at={history.article.firstReadAt} />
          </li>
        </ol>
        <NewEntries history={history} />
        <NotShown history={history} />
      </Judging>
    </section>
  );
}

/** What the snapshot that the page shows is called by now; null where it is gone, or none is shown. */
function numberShown(outcome: CaptureOutcome, { snapshots }: ArticleHistory): number | null {
  if (!('snapshot' in outcome)) return null;
  return snapshots.find((one) => isSameSnapshot(one, outcome.snapshot))?.number ?? null;
}

interface EditsProps {
  readonly history: ArticleHistory;
  /** What the page shows as one difference; null where everything is read. */
  readonly since: ChangesSinceRead | null;
  readonly onShow: (change: Change, edit: Edit) => (() => void) | null;
}

/** The edits, those that the reader missed first: the steps of what the page shows as one difference. */
function Edits({ history, since, onShow }: EditsProps) {
  const edits = history.edits.filter((edit) => shownChanges(edit.changes).length > 0);
  // Other snapshots may have come in between since the page was looked at, and have moved the numbers.
  const lastRead = history.snapshots.find(({ capturedAt }) => capturedAt === since?.earlierAt)?.number;
  const unread = since ? edits.filter((edit) => edit.later > (lastRead ?? since.earlier)).length : 0;
  return (
    <>
      {unread > 1 && <li class="edit-steps">{pluralMessage('editSteps', unread)}</li>}
      {edits.map((edit, index) => (
        <Fragment key={edit.later}>
          {index > 0 && index === unread && <li class="edit-read">{message('editsRead')}</li>}
          <EditItem
            edit={edit}
            later={history.snapshots.find((snapshot) => snapshot.number === edit.later)}
            language={history.article.language}
            layout="inline"
            startsOpen={index === 0}
            onShow={(change) => onShow(change, edit)}
          />
        </Fragment>
      ))}
    </>
  );
}
