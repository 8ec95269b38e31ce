import type { Block, Capture, Instant } from '../../../lib/article/model';
import type { RecheckEvent } from '../../../lib/article/recheck-event';
import type { Settings } from '../../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import { engineFor } from '../../../lib/background/engine';
import { hashOf } from '../../../lib/background/hash-of';
import type { RecheckPorts } from '../../../lib/background/recheck/ports';
import { RecheckQueue } from '../../../lib/background/recheck/queue';
import type { Database } from '../../../lib/db/open';
import type { RecordResult } from '../../../lib/db/record-capture';
import { recordCapture } from '../../../lib/db/record-capture';
import { freshDatabase } from '../../db/support';

export const START = Date.UTC(2026, 2, 14, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a served article says. */
export interface Story {
  readonly headline?: string;
  readonly sentences: readonly string[];
}

export const STORY: Story = {
  headline: 'Council votes on the bridge over the river',
  sentences: [
    'The council has decided to build the bridge after a debate of nine hours.',
    'It is to be finished within three years and will cost 40 million in all.',
    'Two members left the hall before the vote and did not come back that day.',
    'The mayor called it the longest evening of her time in office so far.',
    'Work on the northern bank is expected to begin in the spring of next year.',
  ],
};

/** The story with one sentence in place of another. */
export function storyWith(index: number, sentence: string): Story {
  return { ...STORY, sentences: STORY.sentences.with(index, sentence) };
}

type Served = Story | ((now: Instant) => Response | Story | Promise<Response>);

/** A reader, a web, and a clock that moves by waiting and asking alone. */
export class World {
  now: Instant = START;
  settings: Settings = DEFAULT_SETTINGS;
  isOnline = true;
  savesData = false;
  lastRun: Instant = 0;
  /** When the alarm rings; null where none is set. */
  alarm: Instant | null = null;
  readonly web = new Map<string, Served>();
  readonly asked: { readonly address: string; readonly at: Instant; readonly headers: Headers }[] = [];
  readonly events: RecheckEvent[] = [];
  onEvent: RecheckPorts['onEvent'] = async (event) => {
    this.events.push(event);
  };
  /** What happens while something waits. */
  onWait: () => Promise<void> = async () => {};
  queue: RecheckQueue;
  readonly db: Database;

  private constructor(db: Database) {
    this.db = db;
    this.queue = this.#newQueue();
  }

  static async create(): Promise<World> {
    return new World(await freshDatabase());
  }

  /** The background ended and is started again. */
  async restart(): Promise<void> {
    this.queue = this.#newQueue();
    await this.queue.arm();
  }

  /** The reader reads what is served at an address, or what they see there instead. */
  async visit(address: string, seen?: Story): Promise<RecordResult> {
    const served = this.web.get(address);
    const story = seen ?? (typeof served === 'object' ? served : STORY);
    const capture = captureOf(story, address, this.now, 'visit');
    const result = await recordCapture(this.db, capture, await hashOf(capture), engineFor(this.settings));
    await this.queue.arm();
    return result;
  }

  /** Lets time pass until `until`; the alarm rings whenever it is due. */
  async pass(until: Instant): Promise<void> {
    while (this.alarm !== null && this.alarm <= until) {
      this.now = Math.max(this.now, this.alarm);
      await this.queue.run();
    }
    this.now = Math.max(this.now, until);
  }

  requestsTo(address: string): number {
    return this.asked.filter((one) => one.address === address).length;
  }

  #newQueue(): RecheckQueue {
    return new RecheckQueue({
      now: () => this.now,
      random: () => 0.5,
      wait: async (ms) => {
        this.now += ms;
        await this.onWait();
      },
      fetch: (input, init) => this.#answer(String(input), new Headers(init?.headers)),
      mayRead: async () => true,
      database: async () => this.db,
      settings: async () => this.settings,
      parse: async ({ html, address, now }) => captureOf(JSON.parse(html) as Story, address, now, 'recheck'),
      doneParsing: async () => {},
      guard: async () => {},
      isOnline: () => this.isOnline,
      savesData: () => this.savesData,
      setAlarm: async (at, now) => {
        this.alarm = Math.min(Math.max(at, now + 30_000), now + HOUR);
      },
      clearAlarm: async () => {
        this.alarm = null;
      },
      loadLastRun: async () => this.lastRun,
      saveLastRun: async (at) => {
        this.lastRun = at;
      },
      onEvent: (event) => this.onEvent(event),
    });
  }

  async #answer(address: string, headers: Headers): Promise<Response> {
    this.asked.push({ address, at: this.now, headers });
    const served = this.web.get(address) ?? (() => new Response('', { status: 404 }));
    const answer = typeof served === 'function' ? await served(this.now) : served;
    return answer instanceof Response ? answer : pageOf(answer, address);
  }
}

/** An answer with a story, as if it came from an address. */
export function pageOf(story: Story, address: string, headers: Record<string, string> = {}): Response {
  const response = new Response(JSON.stringify(story), {
    headers: { 'content-type': 'text/html', ...headers },
  });
  Object.defineProperty(response, 'url', { value: address });
  return response;
}

function captureOf(story: Story, address: string, now: Instant, origin: Capture['origin']): Capture {
  const blocks: Block[] = story.sentences.map((sentence) => ({ kind: 'paragraph', sentences: [sentence] }));
  return {
    headline: story.headline ?? 'A story',
    standfirst: null,
    blocks,
    byline: null,
    publishedAt: START - HOUR,
    modifiedAt: null,
    language: 'en',
    capturedAt: now,
    origin,
    address,
    canonicalUrl: address,
    site: new URL(address).host,
    furniture: [],
    signals: {
      documentKind: 'article',
      httpStatus: 200,
      isAccessibleForFree: null,
      title: story.headline ?? '',
      obstacle: null,
      pageNumber: null,
    },
  };
}
