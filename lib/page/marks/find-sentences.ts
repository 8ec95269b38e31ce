import { flattenSentences } from '../../article/sentences';
import { normalizeText } from '../../text/normalize';
import type { Anchor } from '../anchor';
import { anchorByPosition, anchorByQuote } from '../anchor';
import type { LiveCapture, LiveSentence } from '../capture';
import type { PackedText } from '../packed-text';
import type { TextSource } from '../text-source';
import { readPageText } from './page-text';

/** Finds sentences of a capture in the live document: by position first, then by their words. */
export interface SentenceFinder {
  /** A sentence of the body by its flat index, -1 and the count being no sentence. */
  body(text: string, index: number | null): Anchor | null;
  /** A sentence of the body by its flat index alone. */
  at(index: number): Anchor | null;
  headline(text: string): Anchor | null;
  standfirst(text: string): Anchor | null;
}

/**
 * A finder for the document as it stands now. Looking for one sentence after another shares the text of the page, which
 * is read only when a position does not hold; take a new finder after the page has changed.
 */
export function createFinder(live: LiveCapture, root: Element): SentenceFinder {
  const sentences = flattenSentences(live.capture.blocks);
  let pageText: PackedText | null | undefined;
  const textOf = (index: number) => sentences[index]?.text ?? '';

  function byQuote(text: string, prefix: string, suffix: string): Anchor | null {
    if (pageText === undefined) pageText = readPageText(root);
    return pageText && anchorByQuote(pageText, { text, prefix, suffix });
  }

  function body(text: string, index: number | null): Anchor | null {
    const at = indexOf(text, index);
    const place = live.sentences[at];
    const anchor = place ? anchorByPosition(place, text) : null;
    return anchor ?? byQuote(text, textOf(at - 1), textOf(at + 1));
  }

  /** The index given, where the capture has that sentence there; else where it has it once; else -2. */
  function indexOf(text: string, index: number | null): number {
    if (index !== null && textOf(index) === text) return index;
    const found = sentences.findIndex((sentence) => sentence.text === text);
    const again = sentences.findLastIndex((sentence) => sentence.text === text);
    return found >= 0 && found === again ? found : NOWHERE;
  }

  return {
    body,
    at: (index) => (textOf(index) === '' ? null : body(textOf(index), index)),
    headline: (text) => whole(live.headline, text) ?? byQuote(text, '', live.capture.standfirst ?? textOf(0)),
    standfirst: (text) => whole(live.standfirst, text) ?? byQuote(text, live.capture.headline, textOf(0)),
  };
}

/** Its neighbours (-3 and -1) are no sentences either. */
const NOWHERE = -2;

function whole(source: TextSource | null, text: string): Anchor | null {
  return source && anchorByPosition(trimmed(source), text);
}

function trimmed(source: TextSource): LiveSentence {
  const normal = normalizeText(source.text);
  return { source, start: normal.sourceStart(0), end: normal.sourceEnd(normal.text.length) };
}
