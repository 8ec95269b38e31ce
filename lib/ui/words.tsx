import type { ComponentChildren } from 'preact';

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
