import { cranes } from './articles/cranes';
import { herring } from './articles/herring';
import { keepers } from './articles/keepers';
import { library } from './articles/library';
import { rail } from './articles/rail';
import { storm } from './articles/storm';
import { wrecks } from './articles/wrecks';
import type { DemoArticle, Story, StoryEdit } from './story';

/** The address of the demo newspaper: a pretend host, because nothing is recorded on local addresses. */
export const HOST = 'www.dailyharbour.example';

/** An article as it stands now. */
export interface CurrentArticle {
  readonly article: DemoArticle;
  readonly story: Story;
  /** How many of its edits have been made. */
  readonly edited: number;
}

/** A newspaper whose editors make the next edit of an article when told to. Kept in memory. */
export class Newspaper {
  readonly #current = new Map<string, CurrentArticle>(
    [cranes, storm, library, rail, keepers, wrecks, herring].map((article) => [
      article.slug,
      { article, story: article.story, edited: 0 },
    ]),
  );

  /** In the order of the front page. */
  get articles(): readonly CurrentArticle[] {
    return [...this.#current.values()];
  }

  find(slug: string): CurrentArticle | null {
    return this.#current.get(slug) ?? null;
  }

  /** Makes the article's next edit and answers it; null where there is none left. */
  editNext(slug: string): StoryEdit | null {
    const current = this.#current.get(slug);
    const edit = current?.article.edits[current.edited];
    if (!current || !edit) return null;
    const story = edit.steps.reduce((before, step) => step(before), current.story);
    this.#current.set(slug, { article: current.article, story, edited: current.edited + 1 });
    return edit;
  }
}

export function addressOf(article: DemoArticle): string {
  return `http://${HOST}/${article.slug}`;
}
