// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import { loadAnswer } from '../../../lib/ui/popup/load-popup';
import { Popup } from '../../../lib/ui/popup/popup';
import { click, settle, show, textOf } from '../render';
import {
  ADDED,
  CHANGED,
  HIDDEN,
  HOUR,
  MOVED,
  NOW,
  REWRITTEN,
  SHOWN,
  sampleArticle,
  sampleChange,
  sampleEdit,
  sampleHistory,
  sampleTabState,
} from '../samples';
import { popupServices } from './services';

describe('the popup', () => {
  it('opens on the answer', async () => {
    const { services } = popupServices();
    performance.clearMarks();
    const root = await show(<Popup services={services} />);
    expect(textOf(root, 'h1')).toBe('Storm halves ferry service to the outer islands');
    expect(textOf(root, '.state-line')).toBe('3 sentences changed since you read this');
    expect(performance.getEntriesByName('late-edition:answer')).toHaveLength(1);
  });

  it('waits for the answer that is under way, and asks for no other', async () => {
    const loadTabState = vi.fn(async () => sampleTabState(CHANGED));
    const { services } = popupServices({ loadTabState });
    const root = await show(<Popup services={services} first={loadAnswer(services)} />);
    expect(textOf(root, '.state-line')).toBe('3 sentences changed since you read this');
    expect(loadTabState).toHaveBeenCalledOnce();
  });

  it('shows the newest edit unfolded, word by word, and the older ones folded', async () => {
    const { services } = popupServices();
    const root = await show(<Popup services={services} />);
    const edits = [...root.querySelectorAll('.edit details')];
    expect(edits.map((edit) => edit.hasAttribute('open'))).toEqual([true, false]);
    expect([...root.querySelectorAll('del')].map((part) => part.textContent)).toContain('1,900');
    expect([...root.querySelectorAll('ins')].map((part) => part.textContent)).toContain('1,200');
    expect(textOf(root, '.chips')).toContain('number 1,900 to 1,200');
  });

  it('says when the reader had read what it compares with', async () => {
    const lastReadAt = NOW - 3 * HOUR;
    const state = { state: 'unchanged', articleId: 7, snapshot: SHOWN, lastReadAt } as const;
    const root = await show(<Popup services={popupServices({}, sampleTabState(state)).services} />);
    expect(textOf(root, '.whereabouts')).toContain('Read 3 hours ago');
  });

  it('shows the most serious change of an edit first', async () => {
    const edits = [sampleEdit({ changes: [MOVED, ADDED, sampleChange()] })];
    const { services } = popupServices({ loadHistory: async () => sampleHistory({ edits }) });
    const root = await show(<Popup services={services} />);
    const shown = [...root.querySelectorAll('.change')].map((change) => change.className);
    expect(shown).toEqual(['change change-edited', 'change change-added', 'change change-moved']);
  });

  it('sets the wordings one under the other where too much changed to be read in one line', async () => {
    const { services } = popupServices({
      loadHistory: async () => sampleHistory({ edits: [sampleEdit({ changes: [REWRITTEN] })] }),
    });
    const root = await show(<Popup services={services} />);
    expect(textOf(root, '.stacked .side-earlier')).toMatch(/^Before“We will sail/);
    expect(textOf(root, '.stacked .side-later')).toMatch(/^NowCaptain Ole Brandt/);
  });

  it('leads to a change in the page by its index among what changed since last read', async () => {
    const { services, asked } = popupServices();
    const root = await show(<Popup services={services} />);
    await click(root, '.change-added .change-foot button');
    expect(asked.tab).toEqual([['showChange', { index: 1 }]]);
    expect(services.browser.close).toHaveBeenCalled();
  });

  it('offers no way into the page from an edit that the reader has seen', async () => {
    const state = { state: 'unchanged', articleId: 7, snapshot: SHOWN, lastReadAt: NOW } as const;
    const { services } = popupServices({}, sampleTabState(state));
    const root = await show(<Popup services={services} />);
    expect(root.querySelector('.change')).not.toBeNull();
    expect(root.querySelector('.change-foot button:not(.judge)')).toBeNull();
  });

  it('marks as read', async () => {
    const { services, asked } = popupServices();
    const root = await show(<Popup services={services} />);
    await click(root, '[data-action="mark-as-read"]');
    expect(asked.background).toEqual([['markAsRead', { articleId: 7 }]]);
  });

  it('stops watching the site', async () => {
    const { services, asked } = popupServices();
    const root = await show(<Popup services={services} />);
    await click(root, '.more');
    await click(root, '[data-action="exclude-site"]');
    expect(asked.background).toEqual([['changeSettings', { excludedSites: ['island-courier.example'] }]]);
  });

  it('closes its menu with Escape and gives the focus back', async () => {
    const root = await show(<Popup services={popupServices().services} />);
    await click(root, '.more');
    expect(root.querySelector('.menu')).not.toBeNull();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.dispatchEvent(key);
    await settle();
    expect(root.querySelector('.menu')).toBeNull();
    expect(document.activeElement?.className).toBe('more');
    expect(key.defaultPrevented).toBe(true);
  });

  it('watches the site again through whichever rule keeps it out', async () => {
    const excludedSites = ['island-courier.example', 'example', 'other.test'];
    const { services, asked } = popupServices({
      loadSettings: async () => ({ ...DEFAULT_SETTINGS, excludedSites }),
    });
    const root = await show(<Popup services={services} />);
    await click(root, '[data-action="watch-site"]');
    expect(asked.background).toEqual([['changeSettings', { excludedSites: ['other.test'] }]]);
  });

  it('has an article captured that was left alone while paused', async () => {
    const paused = sampleTabState({ state: 'not-recorded', reason: 'paused' });
    const settings = { ...DEFAULT_SETTINGS, paused: true };
    const { services, asked } = popupServices({ loadSettings: async () => settings }, paused);
    const root = await show(<Popup services={services} />);
    await click(root, '[data-action="resume"]');
    expect(asked.background).toEqual([
      ['changeSettings', { paused: false }],
      ['captureTab', { tabId: 3 }],
    ]);
  });

  it('asks before it forgets an article, and says that it has', async () => {
    const { services, asked } = popupServices();
    const root = await show(<Popup services={services} />);
    await click(root, '.more');
    await click(root, '[data-action="forget"]');
    expect(asked.background).toEqual([]);
    expect(textOf(root, '[role="alertdialog"]')).toContain('All 3 snapshots');
    expect(document.activeElement?.textContent).toBe('Keep');
    await click(root, '[data-action="confirm"]');
    expect(asked.background).toEqual([['forgetArticle', { articleId: 7 }]]);
    expect(textOf(root, '.state-line')).toBe('Forgotten');
  });

  it('asks for access within the click', async () => {
    let isInClick = true;
    const requestSiteAccess = vi.fn(async () => isInClick);
    const { services } = popupServices({ hasSiteAccess: async () => false, requestSiteAccess }, null);
    const root = await show(<Popup services={services} />);
    root.querySelector<HTMLElement>('[data-action="allow-site"]')?.click();
    isInClick = false;
    await settle();
    expect(requestSiteAccess).toHaveBeenCalledOnce();
    await expect(requestSiteAccess.mock.results[0]?.value).resolves.toBe(true);
  });

  it('keeps what it did not show at hand, with the rule that hid it', async () => {
    const { services } = popupServices({
      loadHistory: async () => sampleHistory({ edits: [sampleEdit({ changes: [sampleChange(), HIDDEN] })] }),
    });
    const root = await show(<Popup services={services} />);
    expect(textOf(root, '.not-shown summary')).toBe('1 difference not shown');
    expect(root.textContent).not.toContain('Sign up');
    await click(root, '.not-shown summary');
    expect(textOf(root, '.not-shown li')).toContain('Sign up for the Courier’s morning letter.');
    expect(textOf(root, '.not-shown li')).toContain('Stands on several articles of this site');
  });

  it('lists what else changed, without the article in the tab', async () => {
    const other = sampleArticle({ id: 8, headline: 'Bridge opens', unreadChanges: 2 });
    const { services } = popupServices({ listRecentlyChanged: async () => [sampleArticle(), other] });
    const root = await show(<Popup services={services} />);
    const rows = [...root.querySelectorAll('.rows li')];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toContain('Bridge opens');
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe('/history.html#article=8');
  });

  it('still shows what is kept while it is paused', async () => {
    const { services } = popupServices({
      loadSettings: async () => ({ ...DEFAULT_SETTINGS, paused: true }),
      findByAddress: async () => sampleArticle(),
    });
    const root = await show(<Popup services={services} />);
    expect(textOf(root, '.state-line')).toBe('Late Edition is paused');
    expect(root.querySelectorAll('.edit details')).toHaveLength(2);
  });

  it('leads to where room is made when the store is full', async () => {
    const openOwnPage = vi.fn(async () => {});
    const full = sampleTabState({ state: 'not-recorded', reason: 'storage-full' });
    const root = await show(<Popup services={popupServices({ openOwnPage }, full).services} />);
    await click(root, '[data-action="make-room"]');
    expect(openOwnPage).toHaveBeenCalledWith('history.html#view=archive');
  });

  it('stands without the store', async () => {
    const broken = async () => Promise.reject(new Error('no store'));
    const { services } = popupServices({ loadHistory: broken, listRecentlyChanged: broken });
    const root = await show(<Popup services={services} />);
    expect(textOf(root, '.state-line')).toBe('3 sentences changed since you read this');
    expect(textOf(root, '.notice')).toMatch(/^What was kept cannot be read.+Restart the browser/);
  });

  it('says so where not even the browser answers', async () => {
    const { services } = popupServices({ findShownTab: async () => Promise.reject(new Error('no tabs')) });
    const root = await show(<Popup services={services} />);
    expect(textOf(root, '.state-line')).toBe('Something went wrong on this page');
  });

  it('follows what the background records while it is open', async () => {
    let recorded = () => {};
    let state = sampleTabState(CHANGED);
    const { services } = popupServices({
      onRecorded: (listener) => {
        recorded = listener;
      },
      loadTabState: async () => state,
    });
    const root = await show(<Popup services={services} />);
    state = sampleTabState({ state: 'unchanged', articleId: 7, snapshot: SHOWN, lastReadAt: NOW });
    recorded();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await settle();
    expect(textOf(root, '.state-line')).toBe('Unchanged since you read it');
  });

  it("puts a publisher's markup and direction controls nowhere but into text", async () => {
    const headline = '<img src=x onerror=alert(1)>\u202e\u2069news';
    const { services } = popupServices({
      loadHistory: async () => sampleHistory({ article: sampleArticle({ headline }) }),
    });
    const root = await show(<Popup services={services} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>\u202enews\u202c');
    expect(root.querySelector('h1')?.getAttribute('dir')).toBe('auto');
  });
});
