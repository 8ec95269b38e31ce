import { vi } from 'vitest';
import type { TabState } from '../../../lib/article/outcome';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import type { PopupBrowser, PopupReader, PopupServices } from '../../../lib/ui/popup/services';
import { ADDRESS, CHANGED, sampleHistory, sampleTabState } from '../samples';

type Parts = Partial<PopupReader> & Partial<Omit<PopupBrowser, 'askBackground' | 'askTab'>>;

/** Everything that was asked of background and page, in order. */
export interface Asked {
  readonly background: [type: string, request: unknown][];
  readonly tab: [type: string, request: unknown][];
}

/** Services over a store with the sample article in it, open in the tab, with three changes. */
export function popupServices(parts: Parts = {}, state: TabState | null = sampleTabState(CHANGED)) {
  const asked: Asked = { background: [], tab: [] };
  const value = async (answer: unknown) => ({ ok: true, value: answer }) as never;
  const services: PopupServices = {
    reader: {
      findByAddress: async () => null,
      loadHistory: async () => sampleHistory(),
      loadAlerts: async () => ({ mode: null, passages: [] }),
      loadWatch: async () => null,
      listRecentlyChanged: async () => [],
      ...parts,
    },
    browser: {
      findShownTab: async () => ({ id: 3, address: ADDRESS, isPrivate: false }),
      loadTabState: async () => state,
      loadSettings: async () => DEFAULT_SETTINGS,
      hasSiteAccess: async () => true,
      requestSiteAccess: async () => true,
      reloadTab: async () => {},
      openOwnPage: async () => {},
      onRecorded: () => {},
      ...parts,
      close: vi.fn(),
      askBackground: (type, request) => {
        asked.background.push([type, request]);
        if (type === 'checkNow') return value({ state: 'same' });
        return value(type === 'captureTab' ? { started: true } : null);
      },
      askTab: (_, type, request) => {
        asked.tab.push([type, request]);
        return value(type === 'showChange' ? { shown: true } : { reason: 'not-an-article' });
      },
    },
  };
  return { services, asked };
}
