// @vitest-environment jsdom
import '../extension-stub';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../lib/article/passage';
import type { Settings } from '../../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import { Popup } from '../../../lib/ui/popup/popup';
import { click, settle, show, textOf } from '../render';
import {
  ADDED,
  CHANGED,
  DAY,
  HOUR,
  NOW,
  sampleArticle,
  sampleEdit,
  sampleHistory,
  sampleTabState,
} from '../samples';
import { popupServices } from './services';

const PASSAGE: Passage = {
  id: 4,
  exact: 'About 1,200 passengers are waiting on the mainland.',
  prefix: '',
  suffix: '',
  watchedSince: NOW,
  sentences: ['About 1,200 passengers are waiting on the mainland.'],
  snapshot: 2,
  isGone: false,
};

async function choose(root: HTMLElement, label: string, value: string): Promise<void> {
  const labels = [...root.querySelectorAll('.alert-choices label')];
  const select = labels.find((one) => one.textContent.startsWith(label))?.querySelector('select');
  if (!select) throw new Error(`No choice "${label}"`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

describe('what the popup says of alerts', () => {
  it('keeps unread what the page shows', async () => {
    const { services, asked } = popupServices();
    const root = await show(<Popup services={services} />);
    await click(root, '.more');
    await click(root, '[data-action="keep-unread"]');
    expect(asked.background).toEqual([['keepUnread', { tabId: 3 }]]);
  });

  it('says that it stays unread, and still marks it as read when told to', async () => {
    const state = { ...sampleTabState(CHANGED), staysUnread: true };
    const root = await show(<Popup services={popupServices({}, state).services} />);
    expect(textOf(root, '.state-detail')).toBe('It stays unread when you leave.');
    expect(root.querySelector('[data-action="mark-as-read"]')).not.toBeNull();
    await click(root, '.more');
    expect(root.querySelector('[data-action="forget"]')).not.toBeNull();
    expect(root.querySelector('[data-action="keep-unread"]')).toBeNull();
  });

  it('gives the article a mode of its own, and takes it back', async () => {
    const { services, asked } = popupServices({ loadAlerts: async () => ({ mode: 'list', passages: [] }) });
    const root = await show(<Popup services={services} />);
    await click(root, '.more');
    const [article] = root.querySelectorAll<HTMLSelectElement>('.alert-choices select');
    expect(article?.value).toBe('list');
    await choose(root, 'This article', 'off');
    await choose(root, 'This article', '');
    expect(asked.background).toEqual([
      ['setAlertMode', { articleId: 7, mode: 'off' }],
      ['setAlertMode', { articleId: 7, mode: null }],
    ]);
  });

  it('gives the site a mode, beside those of other sites', async () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, siteAlerts: { 'other.test': 'off' } };
    const { services, asked } = popupServices({ loadSettings: async () => settings });
    const root = await show(<Popup services={services} />);
    await click(root, '.more');
    await choose(root, 'island-courier.example', 'list');
    expect(asked.background).toEqual([
      ['changeSettings', { siteAlerts: { 'other.test': 'off', 'island-courier.example': 'list' } }],
    ]);
  });

  it('lists the passages that are watched, and stops', async () => {
    const passages = [PASSAGE, { ...PASSAGE, id: 5, exact: 'Gone.', isGone: true }];
    const { services, asked } = popupServices({ loadAlerts: async () => ({ mode: null, passages }) });
    const root = await show(<Popup services={services} />);
    const rows = [...root.querySelectorAll('.passage-row')].map((row) => row.textContent);
    expect(rows).toEqual([`${PASSAGE.exact}Stop`, 'Gone.taken out of the articleStop']);
    await click(root, '[data-passage="4"]');
    expect(asked.background).toEqual([['stopPassage', { articleId: 7, passageId: 4 }]]);
  });

  it('says so where nothing is selected that could be watched', async () => {
    const { services, asked } = popupServices();
    const root = await show(<Popup services={services} />);
    await click(root, '.more');
    await click(root, '[data-action="watch-passage"]');
    expect(asked.background).toEqual([['watchPassage', { tabId: 3 }]]);
    expect(textOf(root, '[role="alert"]')).toBe('Select a sentence of the article first.');
  });

  it('leads to the first change of another article that changed', async () => {
    const other = sampleArticle({ id: 8, unreadChanges: 2 });
    const read = sampleArticle({ id: 9, unreadChanges: 0 });
    const { services, asked } = popupServices({ listRecentlyChanged: async () => [other, read] });
    const root = await show(<Popup services={services} />);
    expect(root.querySelectorAll('.row-open')).toHaveLength(1);
    await click(root, '.row-open');
    expect(asked.background).toEqual([['openArticle', { articleId: 8 }]]);
    expect(services.browser.close).toHaveBeenCalled();
  });

  it('tells several edits since the last reading as steps of one difference', async () => {
    const steps = [
      sampleEdit({ earlier: 3, later: 4, earlierAt: NOW - 2 * HOUR, laterAt: NOW - HOUR, changes: [ADDED] }),
      sampleEdit({ earlier: 2, later: 3, earlierAt: NOW - DAY, laterAt: NOW - 2 * HOUR }),
      sampleEdit({ earlier: 1, later: 2 }),
    ];
    const since = sampleEdit({ earlier: 2, later: 4 });
    const outcome = { ...CHANGED, since } as typeof CHANGED;
    const history = sampleHistory({ edits: steps });
    const { services } = popupServices({ loadHistory: async () => history }, sampleTabState(outcome));
    const root = await show(<Popup services={services} />);
    expect(textOf(root, '.edit-steps')).toMatch(/^2 edits since you read it/);
    const items = [...root.querySelectorAll('.edits > li')].map((item) => item.className);
    expect(items.slice(0, 5)).toEqual(['edit-steps', 'edit', 'edit', 'edit-read', 'edit']);
  });
});
