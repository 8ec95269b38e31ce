import { isShownEdit, readEdits } from './edits';
import type { Known, Look } from './look';
import { knownOf } from './look';
import { findSuppression } from './site-blocks';
import { decodeSnapshots } from './snapshot-codec';

/**
 * Takes back the snapshot that an earlier capture of the same visit brought, when this capture shows the article more
 * fully: late paragraphs are no edit. It stays where it is no longer the latest, was marked as read since, or where the
 * capture shows the same text or something that is not comparable.
 *
 * @returns what is left of the article; null where nothing is left.
 */
export async function dropSuperseded(look: Look, known: Known): Promise<Known | null> {
  if (!isSuperseded(look, known)) return known;
  const { article, records, latest } = known;
  const left = leftOf(known);
  if (!left) return null;
  const { tx } = look;
  await tx.objectStore('snapshots').delete([article.id, latest.number]);
  await tx.objectStore('edits').delete([article.id, latest.number]);
  const suppressBlock = await findSuppression(tx, article.site);
  const edits = (await readEdits(tx, article.id, decodeSnapshots(left.records), suppressBlock)).filter(
    isShownEdit,
  );
  const counts = {
    headline: left.latest.headline,
    snapshotCount: records.length - 1,
    editCount: edits.length,
    lastChangedAt: edits.at(-1)?.laterAt ?? null,
  };
  return { ...left, article: { ...article, ...counts } };
}

/** Everything but the latest snapshot; null where there is no other. */
function leftOf({ article, records }: Known): Known | null {
  return records.length > 1 ? knownOf(article, records.slice(0, -1)) : null;
}

function isSuperseded({ capture, contentHash, engine, supersedes }: Look, known: Known): boolean {
  const { latest, article } = known;
  if (latest.number !== supersedes || latest.contentHash === contentHash) return false;
  const verdict = engine.judge(latest, capture);
  if (!verdict.comparable && verdict.reason !== 'grown') return false;
  const left = leftOf(known);
  if (!left) return true;
  return article.lastReadSnapshot !== latest.number && engine.judge(left.latest, capture).comparable;
}
