import type { LiveCapture } from '../capture';

/** The elements around an article, innermost first, up to the document element. */
export type RootPath = readonly Element[];

/**
 * The smallest element that holds headline, standfirst and sentences, and what is around it; the whole body where the
 * page has taken one of them out since the capture.
 */
export function articleRoot(document: Document, live: LiveCapture): RootPath {
  const sources = [live.headline, live.standfirst, live.sentences[0]?.source, live.sentences.at(-1)?.source];
  const nodes = sources.flatMap((source) => source?.pieces[0]?.node ?? []);
  let root: Element | null = nodes[0]?.parentElement ?? null;
  while (root !== null && nodes.some((node) => !root?.contains(node))) root = root.parentElement;
  if (root === null || !root.isConnected) root = document.body;
  const path: Element[] = [];
  for (let element: Element | null = root; element !== null; element = element.parentElement)
    path.push(element);
  return path;
}

/** The innermost element of the path that is still in the document: a page may have rendered the article anew. */
export function connectedRoot(document: Document, path: RootPath): Element {
  return path.find((element) => element.isConnected) ?? document.body ?? document.documentElement;
}
