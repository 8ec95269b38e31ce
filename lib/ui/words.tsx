import type { ComponentChildren } from 'preact';
import { balanceBidi } from './bidi';

interface WordsProps {
  readonly text: string;
  /** BCP 47, for hyphenation and reading aloud; null where unknown. */
  readonly language?: string | null;
}

/** The publisher's words within a line of ours, set in their own face and unable to turn ours round. */
export function Words({ text, language }: WordsProps) {
  return (
    <bdi class="words" {...langOf(language)}>
      {balanceBidi(text)}
    </bdi>
  );
}

interface BlockOfWordsProps {
  readonly language?: string | null | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A paragraph of the publisher's words, in their direction. Its children pass text through balanceBidi themselves. */
export function BlockOfWords({ language, class: name, children }: BlockOfWordsProps) {
  return (
    <p class={name ? `words ${name}` : 'words'} dir="auto" {...langOf(language)}>
      {children}
    </p>
  );
}

/** The attribute for a language; none where it is unknown, so that the page's own is not claimed for foreign words. */
export function langOf(language: string | null | undefined): { lang?: string } {
  return { lang: language ?? '' };
}
