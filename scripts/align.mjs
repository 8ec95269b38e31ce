// Aligns sentences: JSON lines {id, a: [sentence], b: [sentence], language?} on standard input, {id, pairs} on standard output.
import { createInterface } from 'node:readline';
import { importTypescript } from './import-typescript.mjs';

const { alignSentences } = await importTypescript('lib/diff/align.ts');
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, a, b, language } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, pairs: alignSentences(a, b, language ?? null) })}\n`);
}
