import type { Capture, Instant } from '../../lib/article/model';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { engineFor } from '../../lib/background/engine';
import { hashOf } from '../../lib/background/hash-of';
import type { RecheckPorts } from '../../lib/background/recheck/ports';
import { RecheckQueue } from '../../lib/background/recheck/queue';
import { openDatabase } from '../../lib/db/open';
import { recordCapture } from '../../lib/db/record-capture';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface SoakOptions {
  readonly articles: number;
  readonly hosts: number;
  readonly days: number;
  readonly seed?: number;
}

/** What a simulated stretch of time came to. */
export interface SoakFigures {
  readonly requests: number;
  readonly requestsPerArticle: number;
  /** The most that one host, and all hosts together, were asked in any hour. */
  readonly mostPerHostAndHour: number;
  readonly mostPerHour: number;
  /** Edits made; those that stood before the first request and are no news to it; those that a later request came after. */
  readonly edits: number;
  readonly editsBefore: number;
  readonly editsAsked: number;
  /** Edits of the latter that the queue did not find. */
  readonly editsMissed: number;
  /** The longest that an article was checked after it was due, minutes. */
  readonly latestMinutes: number;
  readonly told: number;
}

/** One article of the simulated web, and the times at which it is edited. */
interface SoakArticle {
  readonly address: string;
  readonly editedAt: readonly Instant[];
  /** Edits that stood when it was first and last asked for. */
  first: number | null;
  asked: number;
}

/**
 * Has the queue check articles on a simulated web for a simulated time. Time passes with waits and requests one after the
 * other; the real queue waits for four hosts at once, so it has more time than this one.
 */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const random = randomFrom(options.seed ?? 1);
  const start = Date.UTC(2026, 0, 5, 6);
  const end = start + options.days * DAY_MS;
  const web = makeWeb(options, start, random);
  const clock = { now: start };
  const log: { host: string; at: Instant }[] = [];
  const db = await openDatabase();
  const engine = engineFor(DEFAULT_SETTINGS);
  for (const article of web.values()) {
    const capture = captureOf(article, start, 'visit');
    await recordCapture(db, capture, await hashOf(capture), engine);
  }
  let alarm = start;
  let told = 0;
  let latest = 0;
  const ports: RecheckPorts = {
    now: () => clock.now,
    random,
    wait: async (ms) => {
      clock.now += ms;
    },
    fetch: async (input, init) => {
      const address = String(input);
      log.push({ host: new URL(address).host, at: clock.now });
      clock.now += 300;
      return answer(web.get(address), new Headers(init?.headers), clock.now);
    },
    mayRead: async () => true,
    database: async () => db,
    settings: async () => DEFAULT_SETTINGS,
    parse: async ({ html, now }) => captureOf(JSON.parse(html), now, 'recheck'),
    doneParsing: async () => {},
    guard: async () => {},
    isOnline: () => true,
    savesData: () => false,
    setAlarm: async (at, now) => {
      latest = Math.max(latest, now - at);
      alarm = Math.max(at, now + 30_000);
    },
    clearAlarm: async () => {
      alarm = Number.POSITIVE_INFINITY;
    },
    loadLastRun: async () => 0,
    saveLastRun: async () => {},
    onEvent: async () => {
      told += 1;
    },
  };
  const queue = new RecheckQueue(ports);
  await queue.arm();
  while (alarm < end) {
    clock.now = Math.max(clock.now, alarm);
    await queue.run();
  }
  const articles = [...web.values()];
  return {
    requests: log.length,
    requestsPerArticle: round(log.length / articles.length),
    mostPerHostAndHour: Math.max(
      0,
      ...[...Map.groupBy(log, ({ host }) => host).values()].map((asked) => mostInAnHour(asked)),
    ),
    mostPerHour: mostInAnHour(log),
    edits: sum(articles.map(({ editedAt }) => editedAt.filter((at) => at < end).length)),
    editsBefore: sum(articles.map(({ first }) => first ?? 0)),
    editsAsked: sum(articles.map(({ first, asked }) => asked - (first ?? 0))),
    editsMissed: await countMissed(db, web),
    latestMinutes: round(latest / 60_000),
    told,
  };
}

type SoakDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** Several edits may have been found as one: the headline tells how many there were. */
async function countMissed(db: SoakDatabase, web: ReadonlyMap<string, SoakArticle>): Promise<number> {
  let missed = 0;
  for (const record of await db.getAll('articles')) {
    const { asked = 0, first = 0 } = web.get(record.canonicalUrl) ?? {};
    const found = Number(/\d+$/.exec(record.headline)?.[0] ?? 0);
    missed += asked - Math.max(found, first ?? 0);
  }
  return missed;
}

function makeWeb(
  { articles, hosts }: SoakOptions,
  start: Instant,
  random: () => number,
): Map<string, SoakArticle> {
  const web = new Map<string, SoakArticle>();
  for (let index = 0; index < articles; index++) {
    const address = `https://paper-${index % hosts}.example/2026/01/story-number-${index}`;
    web.set(address, { address, editedAt: editTimes(start, random), first: null, asked: 0 });
  }
  return web;
}

/** Half of the articles are edited, most of them in the first day, some after weeks. */
function editTimes(start: Instant, random: () => number): Instant[] {
  const count = random() < 0.5 ? 0 : 1 + Math.floor(random() * 3);
  const times = Array.from({ length: count }, () => start + 60_000 + random() ** 4 * 20 * DAY_MS);
  return times.sort((one, other) => one - other);
}

function answer(article: SoakArticle | undefined, asked: Headers, now: Instant): Response {
  if (!article) return new Response('', { status: 404 });
  const edits = article.editedAt.filter((at) => at <= now).length;
  article.first ??= edits;
  article.asked = edits;
  const etag = `"${edits}"`;
  if (asked.get('if-none-match') === etag) return new Response(null, { status: 304 });
  const body = JSON.stringify({ ...article, editedAt: article.editedAt.slice(0, edits) });
  const response = new Response(body, { headers: { 'content-type': 'text/html', etag } });
  Object.defineProperty(response, 'url', { value: article.address });
  return response;
}

const SENTENCES = [
  'The council has decided to build the bridge after a debate of nine hours.',
  'It is to be finished within three years and will cost forty million.',
  'Two members left the hall before the vote and did not come back.',
  'The mayor called it the longest evening of her time in office.',
];

/** The article as it stood after so many edits: the headline counts them, each brings a sentence. */
function captureOf(article: SoakArticle, now: Instant, origin: Capture['origin']): Capture {
  const edits = origin === 'visit' ? 0 : article.editedAt.length;
  const added = Array.from(
    { length: edits },
    (_, index) => `Addition ${index + 1} came to the newsroom later.`,
  );
  return {
    headline: `The story at ${new URL(article.address).pathname.replaceAll(/[^a-z]/g, ' ').trim()}, edited ${edits}`,
    standfirst: null,
    blocks: [{ kind: 'paragraph', sentences: [...SENTENCES, ...added] }],
    byline: null,
    publishedAt: now,
    modifiedAt: null,
    language: 'en',
    capturedAt: now,
    origin,
    address: article.address,
    canonicalUrl: article.address,
    site: new URL(article.address).host,
    furniture: [],
    signals: {
      documentKind: 'article',
      httpStatus: 200,
      isAccessibleForFree: null,
      title: '',
      obstacle: null,
      pageNumber: null,
    },
  };
}

function mostInAnHour(asked: readonly { readonly at: Instant }[]): number {
  let most = 0;
  for (let first = 0, last = 0; last < asked.length; last++) {
    while ((asked[last]?.at ?? 0) - (asked[first]?.at ?? 0) >= HOUR_MS) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** Mulberry32: small, and the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const round = (value: number) => Math.round(value * 10) / 10;
