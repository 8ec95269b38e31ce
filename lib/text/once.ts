/** What `make` makes, made when first asked for: patterns with the classes of all scripts take a browser milliseconds to prepare. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
