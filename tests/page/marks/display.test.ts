// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ChangesSinceRead } from '../../../lib/article/change';
import type { CaptureOutcome } from '../../../lib/article/outcome';
import { createDisplay } from '../../../lib/page/marks/display';
import type { MarkOptions } from '../../../lib/page/marks/options';
import { added, captureByHand, since } from './live-page';

document.body.innerHTML = '<article><h1>Port</h1><p>The union was not asked.</p></article>';

const SHOWN = { number: 1, capturedAt: 2, contentHash: 'b' };
const READ: CaptureOutcome = { state: 'unchanged', articleId: 1, snapshot: SHOWN, lastReadAt: 2 };

function changed(edit: ChangesSinceRead): CaptureOutcome {
  return { state: 'changed', articleId: 1, snapshot: SHOWN, lastReadAt: 1, since: edit, counted: 1 };
}

describe('createDisplay', () => {
  it('draws nothing of an outcome that another one has overtaken', async () => {
    const live = captureByHand(document);
    const options = Promise.withResolvers<MarkOptions>();
    const display = createDisplay(() => options.promise, new AbortController().signal);
    const first = display.show(live, changed(since(added(live, 0))));
    await display.revise(READ);
    options.resolve({
      get document(): Document {
        throw new Error('Something is drawn');
      },
    } as MarkOptions);
    await expect(first).resolves.toBeUndefined();
    expect(display.showChange(null)).toBe(false);
  });
});
