/**
 * Aligns sentences: reads JSON lines `{id, a: [sentence], b: [sentence], language?}` from standard input and answers
 * `{id, pairs: [{op, earlier, later}]}` a line each. Run with `npm run --silent align`.
 */
import { createInterface } from 'node:readline';
import { alignSentences } from '../lib/diff/align';

interface Task {
  readonly id: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** BCP 47. */
  readonly language?: string;
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, a, b, language } = JSON.parse(line) as Task;
  process.stdout.write(`${JSON.stringify({ id, pairs: alignSentences(a, b, language ?? null) })}\n`);
}
