import type { RecordedArticle } from '../../lib/article/extras';
import type { ArchiveFacts } from '../../lib/export/read-archive';
import { readArchive } from '../../lib/export/read-archive';

/** Everything that an archive holds. */
export async function readAll(
  json: string,
  now: number,
): Promise<{ readonly articles: RecordedArticle[]; readonly facts: ArchiveFacts }> {
  const articles: RecordedArticle[] = [];
  const reading = readArchive([json], now);
  for (;;) {
    const next = await reading.next();
    if (next.done) return { articles, facts: next.value };
    articles.push(next.value);
  }
}
