import type { CheckAnswer } from '../../article/check-answer';
import type { Capture } from '../../article/model';
import { parseCapture } from '../../article/parse-capture';
import type { FetchFailure, Validators, Watch } from '../../article/watch';
import { NO_VALIDATORS } from '../../article/watch';
import { afterFailure } from '../../article/watch-steps';
import type { Engine } from '../../db/engine';
import { countRequest, restHost } from '../../db/hosts';
import { recordGone } from '../../db/record-gone';
import { recordRecheck } from '../../db/record-recheck';
import { recordUnchanged } from '../../db/record-unchanged';
import { changeWatch } from '../../db/watches';
import { hashOf } from '../hash-of';
import { findObjection } from '../watchable';
import type { FetchResult } from './fetch-article';
import { fetchArticle } from './fetch-article';
import type { RecheckPorts } from './ports';
import type { Turns } from './turns';
import { unstableTexts } from './unstable-texts';

/** What one check works with. */
export interface Check {
  readonly ports: RecheckPorts;
  readonly turns: Turns;
  readonly engine: Engine;
}

type Page = Extract<FetchResult, { outcome: 'page' }>;

/** Asks for one article and stores what comes of it. Nothing else may be under way at its host. */
export async function checkArticle(watch: Watch, check: Check): Promise<CheckAnswer> {
  const { ports } = check;
  // Only where the last answer is what the next one is held against.
  const isKnown = watch.state === 'watching' && !watch.needsBaseline;
  const result = await request(watch, isKnown ? watch.validators : NO_VALIDATORS, check);
  if ('state' in result) return result;
  if (result.outcome !== 'page') return settleWithoutPage(watch, result, check);
  await countRedirect(watch, result, ports);
  const capture = await capturePage(result, ports);
  if (!capture) return fail(watch, 'unreadable', null, check);
  return settlePage(watch, result, capture, check);
}

/** Asks in the article's turn. What the reader no longer wants when the turn or the answer comes is not asked for, or not used. */
async function request(
  watch: Watch,
  validators: Validators,
  { turns, ports }: Check,
): Promise<FetchResult | CheckAnswer> {
  const isUnwanted = async () => findObjection(watch.address, await ports.settings()) !== null;
  const turn = await turns.take(watch);
  if (!turn.granted)
    return turn.notBefore === null ? { state: 'unknown' } : { state: 'later', notBefore: turn.notBefore };
  if (await isUnwanted()) return { state: 'off' };
  const result = await fetchArticle(watch.address, validators, ports);
  return (await isUnwanted()) ? { state: 'off' } : result;
}

async function settlePage(watch: Watch, page: Page, capture: Capture, check: Check): Promise<CheckAnswer> {
  const { ports, engine } = check;
  const fetched = { capture, contentHash: await hashOf(capture), validators: page.validators };
  const db = await ports.database();
  const recorded = await recordRecheck(db, watch.articleId, { ...fetched, unstable: null }, engine);
  if (recorded.state !== 'unconfirmed') return answerOf(recorded);
  const second = await askAgain(watch, page, check);
  if ('state' in second) return second;
  const { page: latest, capture: later = capture } = second;
  const confirmed = {
    capture: later,
    contentHash: await hashOf(later),
    validators: latest.validators,
    unstable: unstableTexts(capture, later),
  };
  return answerOf(await recordRecheck(db, watch.articleId, confirmed, engine));
}

/**
 * Asks a second time: what is another text at every request is no edit. A server that says "as before" to the version it
 * has just sent confirms it.
 */
async function askAgain(
  watch: Watch,
  page: Page,
  check: Check,
): Promise<CheckAnswer | { page: Page; capture?: Capture }> {
  const result = await request(watch, page.validators, check);
  if ('state' in result) return result;
  if (result.outcome === 'not-modified') return { page };
  if (result.outcome !== 'page') return settleWithoutPage(watch, result, check);
  await countRedirect(watch, result, check.ports);
  const capture = await capturePage(result, check.ports);
  return capture ? { page: result, capture } : fail(watch, 'unreadable', null, check);
}

async function settleWithoutPage(
  watch: Watch,
  result: Exclude<FetchResult, Page>,
  check: Check,
): Promise<CheckAnswer> {
  const { ports, engine } = check;
  const db = await ports.database();
  if (result.outcome === 'failed') return fail(watch, result.reason, result.retryAfterMs, check);
  if (result.outcome === 'not-modified') {
    const known = await recordUnchanged(db, watch.articleId, engine, ports.now());
    return { state: known ? 'same' : 'unknown' };
  }
  const gone = await recordGone(db, watch.articleId, engine, ports.now());
  return { state: gone ? (gone.watch.state === 'gone' ? 'gone' : 'missing') : 'unknown' };
}

async function fail(
  watch: Watch,
  reason: FetchFailure,
  retryAfterMs: number | null,
  { ports, engine }: Check,
): Promise<CheckAnswer> {
  const db = await ports.database();
  const now = ports.now();
  // The wish of a server is about all it serves.
  if (retryAfterMs !== null) await restHost(db, watch.host, now + retryAfterMs, now);
  await changeWatch(
    db,
    watch.articleId,
    (known, context) => afterFailure(known, reason, retryAfterMs, context),
    engine,
    now,
  );
  return { state: 'failed', reason };
}

/** Null where the page could not be parsed or is not of the form or over the bounds of a capture. */
async function capturePage(page: Page, ports: RecheckPorts): Promise<Capture | null> {
  const { html, address, status } = page;
  try {
    return parseCapture(await ports.parse({ html, address, now: ports.now(), httpStatus: status }));
  } catch (error) {
    console.debug('Late Edition:', error);
    return null;
  }
}

async function countRedirect(watch: Watch, page: Page, ports: RecheckPorts): Promise<void> {
  if (page.isRedirected) await countRequest(await ports.database(), watch.host, ports.now());
}

function answerOf(recorded: Awaited<ReturnType<typeof recordRecheck>>): CheckAnswer {
  if (recorded.state === 'not-comparable') return { state: recorded.state, reason: recorded.reason };
  // A second answer is never asked to be confirmed.
  return { state: recorded.state === 'unconfirmed' ? 'same' : recorded.state };
}
