import type { NotRecordedReason } from '../article/outcome';
import { NOT_RECORDED_REASONS } from '../article/outcome';
import { isAddress, parseCapture } from '../article/parse-capture';
import { parseJudgedWording } from '../article/parse-judged';
import { isAlertMode, parseSettings } from '../article/parse-settings';
import type { Settings } from '../article/settings';
import type { SnapshotRef } from '../article/snapshot-ref';
import type { WatchWish } from '../article/watch-steps';
import { WATCH_WISHES } from '../article/watch-steps';
import type { OwnPageMessages, PageMessages } from '../platform/messages';

/**
 * Turns untrusted requests into typed ones; null where a request is not of its form.
 */

export function parseAddress(request: unknown): PageMessages['articleDetected'][0] | null {
  const { address } = members(request);
  return isAddress(address) ? { address } : null;
}

export function parseCaptured(request: unknown): PageMessages['captured'][0] | null {
  const { capture, again } = members(request);
  const parsed = parseCapture(capture);
  return parsed && typeof again === 'boolean' ? { capture: parsed, again } : null;
}

export function parseFailed(request: unknown): PageMessages['captureFailed'][0] | null {
  const { address, reason } = members(request);
  const known = NOT_RECORDED_REASONS.includes(reason as NotRecordedReason);
  return isAddress(address) && known ? { address, reason: reason as NotRecordedReason } : null;
}

export function parseMarked(request: unknown): PageMessages['marksPlaced'][0] | null {
  const { address, marked } = members(request);
  return isAddress(address) && isCount(marked) ? { address, marked } : null;
}

export function parseLeft(request: unknown): PageMessages['articleLeft'][0] | null {
  const { address, articleId, snapshot, wasSeen } = members(request);
  const shown = parseRef(snapshot);
  return isAddress(address) && isCount(articleId) && shown && typeof wasSeen === 'boolean'
    ? { address, articleId, snapshot: shown, wasSeen }
    : null;
}

export function parseHideBar(request: unknown): PageMessages['hideBar'][0] | null {
  const { scope } = members(request);
  return scope === 'site' || scope === 'always' ? { scope } : null;
}

export function parseArticleId(request: unknown): { articleId: number } | null {
  const { articleId } = members(request);
  return isCount(articleId) ? { articleId } : null;
}

export function parseWish(request: unknown): OwnPageMessages['watchArticle'][0] | null {
  const { articleId, wish } = members(request);
  return isCount(articleId) && WATCH_WISHES.includes(wish as WatchWish)
    ? { articleId, wish: wish as WatchWish }
    : null;
}

export function parseAlertMode(request: unknown): OwnPageMessages['setAlertMode'][0] | null {
  const { articleId, mode } = members(request);
  return isCount(articleId) && (mode === null || isAlertMode(mode)) ? { articleId, mode } : null;
}

export function parsePassageId(request: unknown): OwnPageMessages['stopPassage'][0] | null {
  const { articleId, passageId } = members(request);
  return isCount(articleId) && isCount(passageId) ? { articleId, passageId } : null;
}

export function parseJudged(request: unknown): OwnPageMessages['judge'][0] | null {
  const { articleId, judged, word } = members(request);
  const parsed = parseJudgedWording(judged);
  const isWord = word === 'noise' || word === 'matters';
  return isCount(articleId) && parsed && isWord ? { articleId, judged: parsed, word } : null;
}

export function parseJudgementId(request: unknown): OwnPageMessages['takeBack'][0] | null {
  const { id } = members(request);
  return isCount(id) ? { id } : null;
}

export function parseTabId(request: unknown): { tabId: number } | null {
  const { tabId } = members(request);
  return isCount(tabId) ? { tabId } : null;
}

export function parseSettingsChange(request: unknown): Partial<Settings> | null {
  const change = parseSettings(request);
  return Object.keys(change).length > 0 ? change : null;
}

export function parseNothing(): null {
  return null;
}

function parseRef(value: unknown): SnapshotRef | null {
  const { number, capturedAt, contentHash } = members(value);
  return isCount(number) && isCount(capturedAt) && isHash(contentHash)
    ? { number, capturedAt, contentHash }
    : null;
}

/** It is kept until the reading is marked: no page may have more kept. */
function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function members(request: unknown): Record<string, unknown> {
  return typeof request === 'object' && request !== null ? (request as Record<string, unknown>) : {};
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
