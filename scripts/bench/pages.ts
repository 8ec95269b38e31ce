import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WebAnswer } from '../demo/web-server';

interface Case {
  readonly id: string;
  readonly charset?: readonly string[];
}

/** Saved pages in a folder with an index.json of ids and a folder per id with case.json, 0.html and 1.html. */
export class SavedPages {
  readonly #answers = new Map<string, WebAnswer>();

  /** @throws with one line where there is no such folder */
  constructor(folder: string) {
    const index = path.join(folder, 'index.json');
    if (!existsSync(index))
      throw new Error(`No saved pages in ${folder}: name a folder that has an index.json.`);
    for (const { id } of JSON.parse(readFileSync(index, 'utf8')) as Case[]) this.#add(path.join(folder, id));
  }

  /** One per saved page. */
  get addresses(): readonly string[] {
    return [...this.#answers.keys()];
  }

  find(url: URL): WebAnswer | null {
    return this.#answers.get(url.href) ?? null;
  }

  #add(folder: string): void {
    const { charset } = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as Case;
    for (const side of [0, 1]) {
      const file = path.join(folder, `${side}.html`);
      if (!existsSync(file)) continue;
      const headers = { 'content-type': `text/html; charset=${charset?.[side] ?? 'utf-8'}` };
      this.#answers.set(`http://page-${this.#answers.size}.example/news/article`, {
        headers,
        body: readFileSync(file),
      });
    }
  }
}
