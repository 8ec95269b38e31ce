const DAY_MS = 86_400_000;

/** An archive with three articles from long ago: one was edited once, one never, and one has two snapshots in between. */
export function oldArchive(now: number): string {
  const articles = [
    article('edited', now, ['Ten ships sail.', 'Nine ships sail.']),
    article('calm', now, ['Calm.']),
    article('long', now, ['Ten ships sail.', 'Nine ships sail.', 'Eight ships sail.', 'Seven ships sail.']),
  ];
  const head = {
    format: 'late-edition-archive',
    version: 1,
    exportedAt: iso(now),
    extensionVersion: '0.1.0',
  };
  return JSON.stringify({ ...head, articles });
}

function article(path: string, now: number, texts: readonly string[]) {
  const canonicalUrl = `http://long-ago.example/${path}`;
  const headline = `What was ${path}`;
  const snapshots = texts.map((text, at) => ({
    capturedAt: iso(now - (100 - at) * DAY_MS),
    origin: 'visit',
    ...{ headline, standfirst: null, byline: null, publishedAt: null, modifiedAt: null },
    contentHash: String(at).repeat(64),
    blocks: [{ kind: 'paragraph', sentences: [text] }],
  }));
  const changes = [
    {
      op: 'edited',
      part: 'body',
      kinds: ['number'],
      earlier: [texts[0]],
      later: [texts[1]],
      suppressed: null,
    },
  ];
  return {
    ...{ canonicalUrl, addresses: [canonicalUrl], site: 'long-ago.example', headline, language: 'en' },
    firstReadAt: snapshots[0]?.capturedAt,
    lastReadAt: snapshots.at(-1)?.capturedAt,
    lastCheckedAt: iso(now - DAY_MS),
    lastReadSnapshot: snapshots.length - 1,
    snapshots,
    edits: texts.length > 1 ? [{ earlier: 0, later: 1, disclosed: false, changes }] : [],
    verdicts: [],
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
