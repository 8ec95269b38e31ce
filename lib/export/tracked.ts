/** How a long export is followed and stopped. */
export interface TrackOptions {
  readonly signal?: AbortSignal;
  /** Called with the number of things that are done, after each. */
  readonly onProgress?: (done: number) => void;
}

/**
 * The same sequence, told of one by one and stopped between two. Every writer of this folder asks for one article at a
 * time, so wrapping what it is given is enough to follow and to cancel it.
 *
 * @throws the signal's reason
 */
export async function* tracked<T>(
  source: AsyncIterable<T> | Iterable<T>,
  { signal, onProgress }: TrackOptions,
): AsyncGenerator<T, void, void> {
  let done = 0;
  signal?.throwIfAborted();
  for await (const one of source) {
    yield one;
    signal?.throwIfAborted();
    done += 1;
    onProgress?.(done);
  }
}
