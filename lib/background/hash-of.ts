import { contentHash } from '../article/content-hash';
import type { ArticleText } from '../article/model';

/** The content hash of a text, by the browser's digest. */
export function hashOf(text: ArticleText): Promise<string> {
  return contentHash(text, (bytes) => crypto.subtle.digest('SHA-256', bytes));
}
