import type { Tone } from './state-words';

/** Drawn on a grid of 16; a proof-reader's signs where there is one. */
const PATHS: { readonly [Name in Tone]: string } = {
  // The caret: here something was put in.
  changed: 'M2.5 13 8 3.5 13.5 13',
  steady: 'M2.5 8.5 6.5 12.5 13.5 4',
  new: 'M4 2.5h8v11L8 10.2 4 13.5z',
  // Not equal.
  unclear: 'M2.5 6h11M2.5 10h11M11 2.5 5 13.5',
  quiet: 'M3 8h10',
  trouble: 'M8 2.5v7M8 12.5v1',
};

/** The sign before a state line. Says nothing that the words beside it do not. */
export function Sign({ tone }: { readonly tone: Tone }) {
  return (
    <svg class={`sign sign-${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[tone]} />
    </svg>
  );
}
