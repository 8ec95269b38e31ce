/** Preact's way for `dangerouslySetInnerHTML`, as its package is minified. */
const SINK = /\w+\.innerHTML=\w+\.__html/g;

/**
 * Takes the one place out of preact that turns text into markup. We never use it, and without it neither a mistake of ours
 * nor a reviewer's tool can find one. Fails the build where preact has changed its ways.
 */
export function withoutHtmlSinks() {
  return {
    name: 'late-edition:without-html-sinks',
    transform(code: string, id: string): string | null {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return null;
      const safe = code.replaceAll(SINK, 'void 0');
      if (safe === code)
        throw new Error(`No HTML sink in ${id}: look again at scripts/without-html-sinks.ts`);
      return safe;
    },
  };
}
