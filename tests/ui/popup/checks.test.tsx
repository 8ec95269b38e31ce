// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import type { Watch } from '../../../lib/article/watch';
import { newWatch } from '../../../lib/article/watch-steps';
import { Popup } from '../../../lib/ui/popup/popup';
import { click, show } from '../render';
import { NOW, sampleArticle } from '../samples';
import { popupServices } from './services';

const WATCH: Watch = { ...newWatch(7, 'https://a.example/x'), nextRecheckAt: NOW + 3_600_000 };

async function showPopup(watch: Watch | null) {
  const { services, asked } = popupServices({ loadWatch: async () => watch });
  const root = await show(<Popup services={services} />);
  return { root, asked };
}

describe('the checks in the popup', () => {
  it('are asked for now', async () => {
    const { root, asked } = await showPopup(WATCH);
    expect(root.querySelector('.checks')?.textContent).toContain('Next check in 60 minutes.');
    await click(root, '[data-action="check-now"]');
    expect(asked.background).toContainEqual(['checkNow', { articleId: 7 }]);
    expect(root.querySelector('.checks-told')?.textContent).toBe('Checked just now: nothing has changed.');
  });

  it.each([
    ['follow', 'follow'],
    ['stop-checks', 'stop'],
  ])('are changed by %s', async (action, wish) => {
    const { root, asked } = await showPopup(WATCH);
    await click(root, '.more');
    await click(root, `[data-action="${action}"]`);
    expect(asked.background).toContainEqual(['watchArticle', { articleId: 7, wish }]);
  });

  it('are taken up again where they have ended', async () => {
    const { root, asked } = await showPopup({ ...WATCH, state: 'quiet', nextRecheckAt: null });
    await click(root, '[data-action="check-again"]');
    expect(asked.background).toEqual([
      ['watchArticle', { articleId: 7, wish: 'usual' }],
      ['checkNow', { articleId: 7 }],
    ]);
  });

  it('are neither spoken of nor offered where the site is excluded', async () => {
    const settings = { ...DEFAULT_SETTINGS, excludedSites: ['island-courier.example'] };
    const { services } = popupServices({
      loadWatch: async () => WATCH,
      loadSettings: async () => settings,
      findByAddress: async () => sampleArticle(),
    });
    const root = await show(<Popup services={services} />);
    expect(root.querySelector('.edit')).not.toBeNull();
    expect(root.querySelector('.checks')).toBeNull();
    await click(root, '.more');
    expect(root.querySelector('[data-action="follow"]')).toBeNull();
  });

  it('are not spoken of where nothing is known of them', async () => {
    expect((await showPopup(null)).root.querySelector('.checks')).toBeNull();
  });
});
