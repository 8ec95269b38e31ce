import { encodeArticle } from './article-codec';
import { comparedSince, optionsSince } from './changes-since';
import { isShownEdit, readEdits } from './edits';
import type { Engine } from './engine';
import { isShown } from './hidden-changes';
import { getKnown } from './look';
import type { WriteTransaction } from './schema';
import { decodeSnapshots } from './snapshot-codec';

/** Counts the edits and unread changes of an article anew, with what is known of its site by now. */
export async function recount(tx: WriteTransaction, articleId: number, engine: Engine): Promise<void> {
  const record = await tx.objectStore('articles').get(articleId);
  if (!record) return;
  const known = await getKnown(tx, record, 'unread');
  const edits = await readEdits(tx, known.article, decodeSnapshots(known.records));
  const shown = edits.filter(isShownEdit);
  const since = comparedSince(known, engine, await optionsSince(tx, known));
  await tx.objectStore('articles').put(
    encodeArticle({
      ...known.article,
      editCount: shown.length,
      lastChangedAt: shown.at(-1)?.laterAt ?? null,
      unreadChanges: since?.changes.filter((change) => isShown(change) && engine.counts(change)).length ?? 0,
    }),
  );
}
