import type { JudgeChange, Judgement } from '../article/judgement';
import { judgeBy } from '../article/judgement';
import type { Comparison, Engine } from './engine';
import type { JudgementRecord, ReadTransaction } from './schema';

/** How changes look by what the reader said of differences on a site. */
export async function findJudge(tx: ReadTransaction, site: string): Promise<JudgeChange> {
  return judgeBy(await getJudgements(tx, site));
}

/** What the reader said on a site, oldest first. */
export async function getJudgements(tx: ReadTransaction, site: string): Promise<Judgement[]> {
  return (await tx.objectStore('judgements').index('site').getAll(site)).map(decodeJudgement);
}

/** @throws Error where the record has not been stored yet. */
export function decodeJudgement({ id, ...rest }: JudgementRecord): Judgement {
  if (id === undefined) throw new Error('judgement record without id');
  return { id, ...rest };
}

export function judgeAll(found: Comparison, judge: JudgeChange): Comparison {
  return { ...found, changes: found.changes.map(judge) };
}

/** The engine with the reader's word above it. */
export function withJudge(engine: Engine, judge: JudgeChange): Engine {
  return { ...engine, compare: (...texts) => judgeAll(engine.compare(...texts), judge) };
}
