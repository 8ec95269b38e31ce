import { canonicalUrl } from '../../lib/article/canonical-url';
import type { Driver } from '../browser/driver';
import type { Told } from '../browser/told';
import type { CurrentArticle, Newspaper } from './newspaper';
import { addressOf } from './newspaper';
import type { StoryEdit } from './story';

/** An edit that was made while nobody looked. */
export interface UnseenEdit {
  readonly articleId: number;
  readonly edit: StoryEdit;
  /** Whether the recheck found it. */
  readonly isFound: boolean;
}

/**
 * Has an article edited that the reader has read, and checked at once. By itself Late Edition asks when an edit is likely, which
 * would be in some minutes. Null where it was not read, or there is no edit left to make.
 */
export async function editUnseen(
  driver: Driver,
  told: Told,
  newspaper: Newspaper,
  { article, edited }: CurrentArticle,
): Promise<UnseenEdit | null> {
  const address = canonicalUrl(addressOf(article), { canonical: null, ogUrl: null }).canonicalUrl;
  const articleId = await told.articleIdAt(address);
  if (articleId === null || edited >= article.edits.length) return null;
  // What is sent before the edit has to be known, to tell the edit from it.
  await driver.ask('checkNow', { articleId });
  const edit = newspaper.editNext(article.slug);
  if (!edit) return null;
  const { state } = await driver.ask('checkNow', { articleId });
  return { articleId, edit, isFound: state === 'changed' };
}
