/** One place in a package that turns text into markup, and what stands there instead. */
interface Sink {
  readonly found: RegExp;
  readonly becomes: string;
}

/** Packages by the end of their file's path. Each of their sinks must be found, or the build fails. */
const PACKAGES: readonly (readonly [RegExp, readonly Sink[]])[] = [
  // Preact's way for `dangerouslySetInnerHTML`, as its package is minified. We never use it.
  [/\/preact\/dist\/preact\.\w+$/, [{ found: /\w+\.innerHTML=\w+\.__html/g, becomes: 'void 0' }]],
  [
    /\/@mozilla\/readability\/Readability\.js$/,
    [
      // Between two passes it sets the page back from a string; copied nodes serve as well.
      { found: /pageCacheHtml = page\.innerHTML;/g, becomes: 'pageCacheHtml = page.cloneNode(true);' },
      {
        found: /page\.innerHTML = pageCacheHtml;/g,
        becomes: 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);',
      },
      // Images that stand in <noscript> are nothing to us, who ask for the root of the text.
      { found: /tmp\.innerHTML = noscript\.innerHTML;/g, becomes: 'return;' },
    ],
  ],
];

/**
 * Takes the places out of packages that turn text into markup. We need none of them, and without them neither a mistake of
 * ours nor a reviewer's tool can find one. Fails the build where a package has changed its ways.
 */
export function withoutHtmlSinks() {
  return {
    name: 'late-edition:without-html-sinks',
    transform(code: string, id: string): string | null {
      const sinks = PACKAGES.find(([path]) => path.test(id))?.[1];
      return sinks ? sinks.reduce((safe, sink) => replaceSink(safe, sink, id), code) : null;
    },
  };
}

function replaceSink(code: string, { found, becomes }: Sink, id: string): string {
  const safe = code.replaceAll(found, becomes);
  if (safe === code) throw new Error(`${found} not in ${id}: look again at scripts/without-html-sinks.ts`);
  return safe;
}
