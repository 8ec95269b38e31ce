import type { Block } from '../article/model';
import type { Engine } from './engine';
import type { Look } from './look';
import { recount } from './recount';
import { learnBlocks } from './site-blocks';

/**
 * Learns from the blocks of a capture what is boilerplate on its site, and counts anew the edits and unread changes of
 * other articles in which that was taken for a change.
 */
export async function learn(look: Look, articleId: number): Promise<void> {
  const { tx, capture, engine } = look;
  const sighted = { articleId, site: capture.site, text: capture, at: capture.capturedAt };
  const isEligible = (block: Block) => !isNote(block, engine);
  for (const id of await learnBlocks(tx, sighted, isEligible)) await recountEdited(look, id);
}

function isNote({ kind, sentences }: Block, engine: Engine): boolean {
  return kind === 'note' || sentences.some((sentence) => engine.isNote(sentence));
}

async function recountEdited({ tx, engine }: Look, articleId: number): Promise<void> {
  const record = await tx.objectStore('articles').get(articleId);
  if (record && record.editCount > 0) await recount(tx, articleId, engine);
}
