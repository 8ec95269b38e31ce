import type { Article, Capture } from '../article/model';
import { recheckAddress } from '../article/recheck-address';
import { isSameSite } from '../article/url-plausibility';
import type { Watch } from '../article/watch';
import { withAddress, withEvent, withValidators } from '../article/watch-steps';
import { encodeArticle } from './article-codec';
import type { Look } from './look';
import { ADDRESSES_LIMIT } from './settle-article';
import { addNotice } from './verdicts';

interface Arrival {
  readonly article: Article;
  readonly watch: Watch;
}

/** The article was found: notes when, where, and that it is back. Stores the article. */
export async function noteArrival(look: Look, found: Arrival): Promise<Arrival> {
  const { tx, capture } = look;
  const { article, watch } = await noteAddress(look, found);
  if (found.watch.state === 'gone') await addNotice(tx, article.id, capture.capturedAt, 'back');
  const checked = { ...article, lastCheckedAt: Math.max(article.lastCheckedAt, capture.capturedAt) };
  await tx.objectStore('articles').put(encodeArticle(checked));
  return { article: checked, watch };
}

/** A redirect was followed: the article is asked for at its end from now on. */
async function noteAddress(look: Look, { article, watch }: Arrival): Promise<Arrival> {
  const { tx, capture } = look;
  const address = recheckAddress(capture.address);
  if (address === watch.address) return { article, watch };
  const there = withValidators(withAddress(watch, address), watch.validators);
  if (capture.canonicalUrl === article.canonicalUrl) return { article, watch: there };
  await addNotice(tx, article.id, capture.capturedAt, 'moved');
  return {
    article: await moved(look, article, capture),
    watch: withEvent(there, 'moved', capture.capturedAt),
  };
}

/**
 * The article under its new address, so that a reader who comes by it finds the history. Not where another article is
 * known there already, or where the address is another publisher's.
 */
async function moved({ tx }: Look, article: Article, capture: Capture): Promise<Article> {
  const { canonicalUrl, site, address } = capture;
  const addresses = [...new Set([...article.addresses, address])].slice(-ADDRESSES_LIMIT);
  const taken = await tx.objectStore('articles').index('canonicalUrl').getKey(canonicalUrl);
  if (taken !== undefined || !isSameSite(site, article.site)) return { ...article, addresses };
  return { ...article, addresses, canonicalUrl, site };
}
