// @vitest-environment jsdom
import '../extension-stub';
import { expect, it, vi } from 'vitest';
import { ArticleList } from '../../../lib/ui/history/article-list';
import { settle, show } from '../render';
import { sampleArticle } from '../samples';

let reports = 0;

// As in a browser: whoever begins to observe is told the size soon after.
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly #report: () => void;
    constructor(report: () => void) {
      this.#report = report;
    }
    observe() {
      reports += 1;
      setTimeout(this.#report);
    }
    disconnect() {}
  },
);

it('rests once it is laid out, instead of measuring itself again and again', async () => {
  const root = await show(<ArticleList articles={[sampleArticle()]} chosen={null} />);
  for (let turn = 0; turn < 5; turn += 1) await settle();
  expect(root.querySelectorAll('.article-row')).toHaveLength(1);
  expect(reports).toBe(1);
});
