import type { ArticleHistory } from '../../article/history';
import { message } from '../../platform/i18n';
import { EditItem } from '../edits/edit-item';
import { Time } from '../time-context';
import { shownEdits } from './edit-steps';
import { comparingEdit, hashOf } from './route';
import { useNavigation } from './use-route';

/** Edits that stand unfolded when an article is opened. */
const UNFOLDED = 3;

/** The edits of an article, newest first, each with the way to its comparison. */
export function EditsSection({ history }: { readonly history: ArticleHistory }) {
  const { route } = useNavigation();
  const edits = shownEdits(history).toReversed();
  return (
    <section aria-labelledby="edit-history">
      <h2 id="edit-history">{message('editHistory')}</h2>
      {edits.length === 0 && <p class="quiet">{message('noEdits')}</p>}
      <ol class="edits">
        {edits.map((edit, index) => (
          <EditItem
            key={edit.later}
            edit={edit}
            later={history.snapshots.find((snapshot) => snapshot.number === edit.later)}
            language={history.article.language}
            layout="columns"
            startsOpen={index < UNFOLDED}
            comparison={hashOf({
              ...route,
              comparing: comparingEdit(edit),
            })}
          />
        ))}
        <li class="edit edit-first">
          {message('firstKept')} <Time at={history.article.firstReadAt} />
        </li>
      </ol>
    </section>
  );
}
