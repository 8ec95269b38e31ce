/** esbuild answers a style sheet's text; see scripts/run.mjs. */
declare module '*.css' {
  const text: string;
  export default text;
}
