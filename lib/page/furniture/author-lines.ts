import type { Scene, SceneBlock } from '../scene';

/** What a line on an author says of them, after the name; languages as in promotion-words.ts. */
const BIOGRAPHY =
  /^\W{0,3}(?:\([^)]{1,20}\)\W{0,2})?(?:is|was|has|are|covers?|writes?|reports?|teaches|works?|lives|joined|ist|war|schreibt|arbeitet|berichtet|leitet|lebt|est|écrit|couvre|es|escribe|cubre|é|escreve|cobre|è|scrive|schrijft|werkt|är|er|skriver)(?!\p{L})/u;

/** Such a line stands among the last blocks of an article, notes not counted. */
const MAX_FROM_END = 3;

/** Marks the last paragraphs that begin with an author's name and say who that is. */
export function markAuthorLines(scene: Scene, name: string): void {
  const own = scene.blocks.filter((block) => block.rule === null && !block.isNote);
  for (const block of own.slice(-MAX_FROM_END)) if (isOnAuthor(block, scene.authors)) block.rule = name;
}

function isOnAuthor(block: SceneBlock, authors: readonly string[]): boolean {
  const author = authors.find((each) => block.text.toLowerCase().startsWith(each.toLowerCase()));
  return author !== undefined && BIOGRAPHY.test(block.text.slice(author.length));
}
