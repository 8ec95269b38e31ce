import type { ArticleText } from '../../article/model';
import { flattenSentences } from '../../article/sentences';

/** Texts of the second answer that the first one, seconds earlier, did not have. */
export function unstableTexts(first: ArticleText, second: ArticleText): ReadonlySet<string> {
  const known = new Set(textsOf(first));
  return new Set(textsOf(second).filter((text) => !known.has(text)));
}

function textsOf({ headline, standfirst, blocks }: ArticleText): string[] {
  const sentences = flattenSentences(blocks).map((sentence) => sentence.text);
  return [headline, ...(standfirst === null ? [] : [standfirst]), ...sentences];
}
