// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../lib/ui/popup/popup';
import { show } from '../render';
import { CHANGED, HOUR, NOW, sampleEdit, sampleHistory, sampleSnapshot, sampleTabState } from '../samples';
import { popupServices } from './services';

describe('the popup over a page that is older than the latest edit', () => {
  it('offers no way into the page from an edit that was found since the page was loaded', async () => {
    const history = sampleHistory();
    // The same words have come back, which stand in the page as it was loaded.
    const again = sampleEdit({ earlier: 2, later: 3, earlierAt: NOW - 2 * HOUR, laterAt: NOW });
    const snapshots = [...history.snapshots, sampleSnapshot(3, NOW)];
    const loadHistory = async () => ({ ...history, snapshots, edits: [again, ...history.edits] });
    const open = (isOutdated: boolean) => {
      const { services } = popupServices({ loadHistory }, { ...sampleTabState(CHANGED), isOutdated });
      return show(<Popup services={services} />);
    };
    const ways = (root: HTMLElement) => root.querySelectorAll('.change-foot button:not(.judge)').length;
    expect(ways(await open(true))).toBe(0);
    expect(ways(await open(false))).toBe(3);
  });
});
