import type { Plugin } from 'vite';

/**
 * Has our pages share one chunk: a page then loads three files of script instead of ten. In Chromium each is a request of its own that takes
 * longer than the code that a page loads in vain. Firefox compiles all of a file before any of it runs, several files beside one another:
 * there the popup is faster with the many.
 */
export function shareOneChunk(): Plugin {
  return {
    name: 'late-edition:share-one-chunk',
    // Scripts that are no modules are one file anyway.
    outputOptions: (output) =>
      output.format === 'es'
        ? { ...output, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } }
        : null,
  };
}
