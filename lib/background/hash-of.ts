import { contentHash } from '../article/content-hash';
import type { ArticleText } from '../article/model';
import { digest } from '../db/sha256';

/** The content hash of a text, by the browser's digest. */
export function hashOf(text: ArticleText): Promise<string> {
  return contentHash(text, digest);
}
