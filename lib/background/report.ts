/** Where nobody waits for an answer: an error is not lost, and ends nothing else. */
export function report(error: unknown): void {
  console.error('Late Edition:', error);
}
