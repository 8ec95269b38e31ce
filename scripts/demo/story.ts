/** One piece of an article's body, in reading order. A plain string is a paragraph. */
export type Part =
  | string
  | { readonly heading: string }
  | { readonly quote: string; readonly by: string }
  | { readonly list: readonly string[] }
  | { readonly note: string }
  | { readonly entry: string; readonly at: string; readonly text: readonly string[] };

/** What an article says at one moment. */
export interface Story {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly Part[];
}

/** What an editor of the demo newspaper does to an article in one sitting. */
export interface StoryEdit {
  /** For the person who watches: "corrects the number of dockers". */
  readonly about: string;
  /** How many sentences differ, a moved one and a headline counted as one each. */
  readonly sentences: number;
  readonly steps: readonly ((story: Story) => Story)[];
}

/** The furniture changes on every visit; an article with no edits proves that nothing else does. */
export interface DemoArticle {
  readonly slug: string;
  readonly section: string;
  readonly byline: string;
  /** Picture by name; see pictures.ts. */
  readonly picture: string;
  readonly caption: string;
  readonly kind: 'NewsArticle' | 'LiveBlogPosting';
  readonly story: Story;
  readonly edits: readonly StoryEdit[];
}

/** @throws where `earlier` stands nowhere: an edit that does nothing would be a mistake in the demo */
export function replace(earlier: string, later: string): (story: Story) => Story {
  return (story) => {
    const swap = (text: string) => text.replaceAll(earlier, later);
    const edited = {
      headline: swap(story.headline),
      standfirst: swap(story.standfirst),
      body: story.body.map((part) => mapText(part, swap)),
    };
    if (JSON.stringify(edited) === JSON.stringify(story)) throw new Error(`Nothing to replace: ${earlier}`);
    return edited;
  };
}

/** Puts a part in after the paragraph that starts with `start`, or before everything where that is empty. */
export function insertAfter(start: string, part: Part): (story: Story) => Story {
  return (story) => {
    const at = start === '' ? -1 : findParagraph(story, start);
    return { ...story, body: story.body.toSpliced(at + 1, 0, part) };
  };
}

/** Takes the paragraph that starts with `start` and puts it after the one that starts with `after`. */
export function moveAfter(start: string, after: string): (story: Story) => Story {
  return (story) => {
    const from = findParagraph(story, start);
    const moved = story.body[from] as Part;
    return insertAfter(after, moved)({ ...story, body: story.body.toSpliced(from, 1) });
  };
}

function findParagraph(story: Story, start: string): number {
  const at = story.body.findIndex((part) => typeof part === 'string' && part.startsWith(start));
  if (at < 0) throw new Error(`No paragraph starts with: ${start}`);
  return at;
}

function mapText(part: Part, swap: (text: string) => string): Part {
  if (typeof part === 'string') return swap(part);
  if ('heading' in part) return { heading: swap(part.heading) };
  if ('quote' in part) return { quote: swap(part.quote), by: part.by };
  if ('list' in part) return { list: part.list.map(swap) };
  if ('note' in part) return { note: swap(part.note) };
  return { ...part, entry: swap(part.entry), text: part.text.map(swap) };
}
