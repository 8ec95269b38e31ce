import type { Block } from '../article/model';
import { encodeArticle } from './article-codec';
import { comparedSince, optionsSince } from './changes-since';
import { isShownEdit, readEdits } from './edits';
import type { Engine } from './engine';
import { isShown } from './hidden-changes';
import type { Look } from './look';
import { getKnown } from './look';
import { findSuppression, learnBlocks } from './site-blocks';
import { decodeSnapshots } from './snapshot-codec';

/**
 * Learns from the blocks of a capture what is boilerplate on its site, and counts anew the edits and unread changes of
 * other articles in which that was taken for a change.
 */
export async function learn(look: Look, articleId: number): Promise<void> {
  const { tx, capture, engine } = look;
  const sighted = { articleId, site: capture.site, text: capture, at: capture.capturedAt };
  const isEligible = (block: Block) => !isNote(block, engine);
  for (const id of await learnBlocks(tx, sighted, isEligible)) await recount(look, id);
}

function isNote({ kind, sentences }: Block, engine: Engine): boolean {
  return kind === 'note' || sentences.some((sentence) => engine.isNote(sentence));
}

async function recount({ tx, engine }: Look, articleId: number): Promise<void> {
  const record = await tx.objectStore('articles').get(articleId);
  if (!record || record.editCount === 0) return;
  const known = await getKnown(tx, record, 'unread');
  const suppressBlock = await findSuppression(tx, known.article.site);
  const edits = (await readEdits(tx, articleId, decodeSnapshots(known.records), suppressBlock)).filter(
    isShownEdit,
  );
  const since = comparedSince(known, engine, await optionsSince(tx, known));
  await tx.objectStore('articles').put(
    encodeArticle({
      ...known.article,
      editCount: edits.length,
      lastChangedAt: edits.at(-1)?.laterAt ?? null,
      unreadChanges: since?.changes.filter((change) => isShown(change) && engine.counts(change)).length ?? 0,
    }),
  );
}
