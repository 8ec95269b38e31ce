import '../extension-stub';
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../../lib/article/outcome';
import type { Settings } from '../../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import type { ShownTab } from '../../../lib/platform/shown-tab';
import { findSituation } from '../../../lib/ui/popup/find-situation';
import type { PopupBrowser } from '../../../lib/ui/popup/services';
import { ADDRESS, CHANGED, sampleTabState } from '../samples';
import { popupServices } from './services';

const TAB: ShownTab = { id: 3, address: ADDRESS, isPrivate: false };

const notRecorded = (reason: string) => ({ kind: 'outcome', outcome: { state: 'not-recorded', reason } });

function find(
  tab: Partial<ShownTab>,
  given: { settings?: Partial<Settings>; state?: TabState | null; browser?: Partial<PopupBrowser> } = {},
) {
  const { services } = popupServices({}, given.state === undefined ? sampleTabState(CHANGED) : given.state);
  return findSituation(
    { ...TAB, ...tab },
    { ...DEFAULT_SETTINGS, ...given.settings },
    { ...services.browser, ...given.browser },
  );
}

describe('findSituation', () => {
  it('answers what the background found out about the page', async () => {
    const said = { outcome: CHANGED, marked: null, staysUnread: false, isOutdated: false };
    expect(await find({})).toEqual({ kind: 'outcome', ...said });
  });

  it.each([
    ['a private window', { isPrivate: true }, {}, 'private-window'],
    ['a pause', {}, { settings: { paused: true } }, 'paused'],
    ['an excluded site', {}, { settings: { excludedSites: ['island-courier.example'] } }, 'excluded'],
    ['the site above an excluded one', {}, { settings: { excludedSites: ['example'] } }, 'excluded'],
    ['a local address', { address: 'http://192.168.1.1/' }, {}, 'local-address'],
  ] as const)('tells %s before anything else', async (_, tab, given, reason) => {
    expect(await find(tab, given)).toMatchObject(notRecorded(reason));
  });

  it('does not answer with what another address in the tab came to', async () => {
    expect(await find({ address: `${ADDRESS}-2` })).toMatchObject(notRecorded('not-an-article'));
  });

  it('tells a page of the browser from one that it may not see', async () => {
    expect(await find({ address: 'about:config' })).toEqual({ kind: 'browser-page' });
    expect(await find({ address: null })).toEqual({ kind: 'browser-page' });
    const narrowed = { browser: { hasSiteAccess: async () => false } };
    expect(await find({ address: null }, narrowed)).toEqual({ kind: 'no-access', site: null });
    expect(await find({}, { ...narrowed, state: null })).toEqual({
      kind: 'no-access',
      site: 'island-courier.example',
    });
  });

  it('asks the page where nothing is known of it', async () => {
    expect(await find({}, { state: null })).toMatchObject(notRecorded('not-an-article'));
  });

  it('says that the page is being looked at once it was held to be an article', async () => {
    const askTab: PopupBrowser['askTab'] = async () => ({ ok: true, value: { reason: null } }) as never;
    expect(await find({}, { state: null, browser: { askTab } })).toEqual({ kind: 'looking' });
  });

  it('says that the page has not been looked at where nobody answers in it', async () => {
    const askTab: PopupBrowser['askTab'] = async () => ({ ok: false, error: 'unreachable' });
    expect(await find({}, { state: null, browser: { askTab } })).toEqual({ kind: 'not-looked-at' });
  });

  it.each(['paused', 'excluded'] as const)('does not repeat "%s" once that was lifted', async (reason) => {
    const state = sampleTabState({ state: 'not-recorded', reason });
    const found = await find({}, { state });
    expect(found).toMatchObject(notRecorded('not-an-article'));
  });
});
