import { defineContentScript } from 'wxt/utils/define-content-script';
import type { NotRecordedReason } from '../lib/article/outcome';
import { detectArticle } from '../lib/page/detect';
import { lookForArticle } from '../lib/page/detect-loop';
import { answerLightly, askLightly } from '../lib/platform/light-messenger';

/**
 * The one script that runs on every page: tells whether the document is an article and asks for the capture script if
 * so. Nothing that goes wrong here may reach the page.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(ctx) {
    let looking = new AbortController();
    let reason: () => NotRecordedReason | null = () => null;
    const start = () => {
      looking.abort();
      looking = new AbortController();
      const found = () => void askLightly('articleDetected', { address: location.href });
      reason = lookForArticle(look, found, looking.signal);
    };
    answerLightly('describePage', () => ({ reason: reason() }), ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', start);
    ctx.onInvalidated(() => looking.abort());
    // Chrome alone renders pages ahead of their visit, in frames that it lets no message tell of.
    const page: Document & { readonly prerendering?: boolean } = document;
    if (page.prerendering) ctx.addEventListener(document, 'prerenderingchange', start);
    else start();
  },
});

function look(): NotRecordedReason | null {
  try {
    return detectArticle(document, location.href);
  } catch {
    return 'failed';
  }
}
