/** What the build puts in place: the browser it is for. */
interface ImportMeta {
  readonly env: { readonly BROWSER: 'chrome' | 'firefox' };
}
