// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureOutcome } from '../../lib/article/outcome';
import type { LiveCapture } from '../../lib/page/capture';
import type { ReadingPorts } from '../../lib/page/reading';
import { startReading } from '../../lib/page/reading';

const CHANGED = { state: 'changed', articleId: 7, snapshot: { number: 2 } } as CaptureOutcome;
const LIVE = { capture: {} } as LiveCapture;

let visibility: DocumentVisibilityState = 'visible';
let told: string[] = [];
let arrive: (outcome: CaptureOutcome) => void = () => {};

Object.defineProperty(document, 'visibilityState', { get: () => visibility });

function turn(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

const ports: ReadingPorts = {
  capture: () => {
    told.push(`capture while ${visibility}`);
    return LIVE;
  },
  send: () =>
    new Promise((resolve) => {
      arrive = resolve;
    }),
  giveUp: (_, reason) => told.push(`give up: ${reason}`),
  show: () => told.push('show'),
  leave: (_address, articleId, snapshot, wasSeen) =>
    told.push(`leave ${articleId}, ${snapshot.number}: ${wasSeen ? 'seen' : 'not seen'}`),
};

/** Longer than a text has to stand still. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

const says = (line: string) => vi.waitUntil(() => told.includes(line), { timeout: 5000 });

beforeEach(() => {
  visibility = 'visible';
  told = [];
  document.body.innerHTML = '<p>The harbour stays closed.</p>';
});

afterEach(() => dispatchEvent(new Event('pagehide')));

describe('a reading', () => {
  it('is of what stood before the eyes of the reader', async () => {
    startReading(() => ports);
    await says('capture while visible');
    arrive(CHANGED);
    await says('show');
    dispatchEvent(new Event('pagehide'));
    expect(told).toEqual(['capture while visible', 'show', 'leave 7, 2: seen']);
  });

  it('does not begin in a tab in the background', async () => {
    visibility = 'hidden';
    startReading(() => ports);
    await settled();
    expect(told).toEqual([]);
    turn('visible');
    await says('capture while visible');
  });

  it('waits for a reader who turned away before the text stood still', async () => {
    startReading(() => ports);
    turn('hidden');
    await settled();
    expect(told).toEqual([]);
    turn('visible');
    await says('capture while visible');
  });

  it('is none where they turned away before they could see what changed', async () => {
    startReading(() => ports);
    await says('capture while visible');
    turn('hidden');
    arrive(CHANGED);
    await says('show');
    dispatchEvent(new Event('pagehide'));
    expect(told.at(-1)).toBe('leave 7, 2: not seen');
  });

  it('is one where they came back later', async () => {
    startReading(() => ports);
    await says('capture while visible');
    turn('hidden');
    arrive(CHANGED);
    await says('show');
    turn('visible');
    turn('hidden');
    dispatchEvent(new Event('pagehide'));
    expect(told.at(-1)).toBe('leave 7, 2: seen');
  });

  it('goes on where the script is injected a second time', async () => {
    startReading(() => ports);
    await says('capture while visible');
    startReading(() => ports);
    arrive(CHANGED);
    await says('show');
    startReading(() => ports);
    await settled();
    expect(told).toEqual(['capture while visible', 'show']);
  });

  it('begins anew where the last one came to nothing', async () => {
    startReading(() => ports);
    await says('capture while visible');
    arrive({ state: 'not-comparable', articleId: 7, reason: 'paywall' });
    await says('show');
    told = [];
    startReading(() => ports);
    await says('capture while visible');
  });

  it('says nothing where the page is left before anything came of it', async () => {
    startReading(() => ports);
    await says('capture while visible');
    dispatchEvent(new Event('pagehide'));
    expect(told).toEqual(['capture while visible']);
  });
});
