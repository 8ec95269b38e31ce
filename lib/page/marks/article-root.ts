import type { LiveCapture } from '../capture';

/** The elements around an article, innermost first, up to the document element. */
export type RootPath = readonly Element[];

/** The smallest element that holds headline, standfirst and sentences, and what is around it. */
export function articleRoot(document: Document, live: LiveCapture): RootPath {
  const sources = [live.headline, live.standfirst, live.sentences[0]?.source, live.sentences.at(-1)?.source];
  const nodes = sources.flatMap((source) => source?.pieces[0]?.node ?? []).filter((node) => node.isConnected);
  const [first, ...others] = nodes;
  let root: Element | null = first?.parentElement ?? document.body;
  while (root !== null && others.some((node) => !root?.contains(node))) root = root.parentElement;
  const path: Element[] = [];
  for (let element: Element | null = root; element !== null; element = element.parentElement)
    path.push(element);
  return path;
}

/** The innermost element of the path that is still in the document: a page may have rendered the article anew. */
export function connectedRoot(document: Document, path: RootPath): Element {
  return path.find((element) => element.isConnected) ?? document.body ?? document.documentElement;
}
