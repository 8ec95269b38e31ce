import type { Judged, Judgement, JudgementWord } from '../article/judgement';
import { isReplacedBy, isSameJudgement, judgementOf } from '../article/judgement';
import type { Instant } from '../article/model';
import type { Engine } from './engine';
import { ofSite } from './key-ranges';
import { recount } from './recount';
import type { Database, WriteTransaction } from './schema';
import { decodeJudgement, findJudge, getJudgements, withJudge } from './site-judge';
import { read, write } from './transaction';

/** More than anybody has patience for; the oldest go. */
const SITE_LIMIT = 500;

/**
 * Keeps the reader's word on a difference for the article's site, and counts the site's articles anew: it holds for
 * what was found before too. A word that takes back an earlier one leaves nothing behind.
 *
 * @returns the site; null where the article is not there (any more).
 */
export function addJudgement(
  db: Database,
  articleId: number,
  { judged, word, at }: { readonly judged: Judged; readonly word: JudgementWord; readonly at: Instant },
  engine: Engine,
): Promise<string | null> {
  return write(db, async (tx) => {
    const site = (await tx.objectStore('articles').get(articleId))?.site;
    if (site === undefined) return null;
    const known = await getJudgements(tx, site);
    const takenBack = known.filter((old) => isReplacedBy(old, judged, word));
    const judgement = judgementOf(judged, word, site, at);
    const repeated = known.filter((old) => isSameJudgement(old, judgement));
    const surplus = known.slice(0, Math.max(known.length + 1 - SITE_LIMIT, 0));
    for (const { id } of [...takenBack, ...repeated, ...surplus])
      await tx.objectStore('judgements').delete(id);
    if (takenBack.length === 0) await tx.objectStore('judgements').add(judgement);
    await recountSite(tx, site, engine);
    return site;
  });
}

/** Takes a judgement back. @returns its site; null where there is none of this number */
export function removeJudgement(db: Database, id: number, engine: Engine): Promise<string | null> {
  return write(db, async (tx) => {
    const record = await tx.objectStore('judgements').get(id);
    if (!record) return null;
    await tx.objectStore('judgements').delete(id);
    await recountSite(tx, record.site, engine);
    return record.site;
  });
}

/** Everything the reader said, newest first. */
export async function listJudgements(db: Database): Promise<Judgement[]> {
  const records = await read(db, (tx) => tx.objectStore('judgements').getAll());
  return records.map(decodeJudgement).reverse();
}

async function recountSite(tx: WriteTransaction, site: string, engine: Engine): Promise<void> {
  const judging = withJudge(engine, await findJudge(tx, site));
  const articles = await tx.objectStore('articles').index('site').getAll(ofSite(site));
  for (const { id, snapshotCount } of articles) {
    if (id !== undefined && snapshotCount > 1) await recount(tx, id, judging);
  }
}
