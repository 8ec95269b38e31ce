// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../lib/article/change';
import type { Judgement } from '../../../lib/article/judgement';
import type { Settings } from '../../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import { KIND_GROUPS } from '../../../lib/ui/settings/kinds-section';
import type { SettingsServices } from '../../../lib/ui/settings/services';
import { SettingsPage } from '../../../lib/ui/settings/settings-page';
import { click, settle, show, textOf } from '../render';

function settingsServices(
  initial: Partial<Settings> = {},
  works = true,
  judgements: readonly Judgement[] = [],
) {
  const asked: [type: string, request: unknown][] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, ...initial };
  const services: SettingsServices = {
    loadSettings: async () => settings,
    listJudgements: async () => judgements,
    countArticles: async () => 1_243,
    storageUsed: async () => 8_400_000,
    planTidying: async ({ days }) => ({ articles: 2, snapshots: days === null ? 0 : 12, bytes: 3_100_000 }),
    askBackground: (type, request) => {
      asked.push([type, request]);
      if (!works) return Promise.resolve({ ok: false, error: 'unreachable' });
      settings = type === 'changeSettings' ? { ...settings, ...(request as Partial<Settings>) } : settings;
      return Promise.resolve({ ok: true, value: settings } as never);
    },
    reload: () => asked.push(['reload', null]),
    onRecorded: () => {},
  };
  return { services, asked };
}

function sectionOf(root: HTMLElement, title: string): HTMLElement {
  const sections = [...root.querySelectorAll<HTMLElement>('section')];
  const section = sections.find((one) => one.querySelector('h2')?.textContent === title);
  if (!section) throw new Error(`No section "${title}"`);
  return section;
}

async function enterSite(section: HTMLElement, entry: string): Promise<void> {
  const field = section.querySelector<HTMLInputElement>('.add-site input');
  if (!field) throw new Error('no field');
  field.value = entry;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  section.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}

function check(root: HTMLElement, label: string): HTMLInputElement {
  const labels = [...root.querySelectorAll('label')];
  const input = labels.find((one) => one.textContent.startsWith(label))?.querySelector('input');
  if (!input) throw new Error(`No check box "${label}"`);
  return input;
}

function tick(root: HTMLElement, name: string): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>(`.tick input[aria-label="${name}"]`);
  if (!input) throw new Error(`No tick "${name}"`);
  return input;
}

describe('the settings page', () => {
  it('shows every kind of change once, whether it counts and whether it notifies', async () => {
    const root = await show(<SettingsPage services={settingsServices().services} />);
    expect(KIND_GROUPS.flatMap((group) => group.kinds).toSorted()).toEqual([...CHANGE_KINDS].toSorted());
    expect(root.querySelectorAll('.kind-table input')).toHaveLength(2 * CHANGE_KINDS.length);
    expect(tick(root, 'number: Count and mark').checked).toBe(true);
    expect(tick(root, 'typography: Count and mark').checked).toBe(false);
    expect(tick(root, 'number: Notify').checked).toBe(true);
    expect(tick(root, 'added sentence: Notify').checked).toBe(false);
  });

  it('counts a kind more, in the order of the kinds', async () => {
    const { services, asked } = settingsServices({ countedKinds: ['headline', 'added'] });
    const root = await show(<SettingsPage services={services} />);
    tick(root, 'number: Count and mark').click();
    await settle();
    expect(asked).toEqual([['changeSettings', { countedKinds: ['headline', 'number', 'added'] }]]);
    expect(textOf(root, '.saved')).toBe('Saved');
  });

  it('has a kind notify, in the order of the kinds, whatever is counted', async () => {
    const notifyKinds = ['headline', 'wording'] as const;
    const { services, asked } = settingsServices({ notifyKinds, countedKinds: [] });
    const root = await show(<SettingsPage services={services} />);
    tick(root, 'number: Notify').click();
    await settle();
    expect(asked).toEqual([['changeSettings', { notifyKinds: ['headline', 'number', 'wording'] }]]);
  });

  it('adds a site and takes it away again', async () => {
    const { services, asked } = settingsServices();
    const root = await show(<SettingsPage services={services} />);
    await enterSite(sectionOf(root, 'Sites not watched'), 'https://www.example.org/news');
    expect(textOf(root, '.sites')).toContain('example.org');
    await click(root, '.sites button');
    expect(asked).toEqual([
      ['changeSettings', { excludedSites: ['example.org'] }],
      ['changeSettings', { excludedSites: [] }],
    ]);
  });

  it('says why it does not take an entry', async () => {
    const { services, asked } = settingsServices({ excludedSites: ['example.org'] });
    const root = await show(<SettingsPage services={services} />);
    const sites = sectionOf(root, 'Sites not watched');
    await enterSite(sites, 'news.example.org');
    expect(textOf(sites, '.problem')).toBe('The list already covers this site.');
    expect(sites.querySelector('.add-site input')?.getAttribute('aria-invalid')).toBe('true');
    expect(asked).toEqual([]);
  });

  it('says how much is kept', async () => {
    const root = await show(<SettingsPage services={settingsServices().services} />);
    expect(textOf(root, '.holdings')).toBe('1,243 articles are kept, in 8.4 MB.');
  });

  it('leads to where what is kept is exported and erased', async () => {
    const root = await show(<SettingsPage services={settingsServices().services} />);
    const link = sectionOf(root, 'What is kept').querySelector('a');
    expect(link?.getAttribute('href')).toBe('/history.html#view=archive');
  });

  it('says what letting old snapshots go would free', async () => {
    const { services, asked } = settingsServices();
    const root = await show(<SettingsPage services={services} />);
    const section = sectionOf(root, 'Old snapshots');
    expect(textOf(section, '[role="status"]')).toBe('At present nothing has to be removed.');
    const [ages] = section.querySelectorAll('select');
    if (!ages) throw new Error('no ages');
    ages.value = '180';
    ages.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await settle();
    expect(asked).toEqual([['changeSettings', { retention: { days: 180, megabytes: null } }]]);
    expect(textOf(section, '[role="status"]')).toBe(
      'At present this removes 12 snapshots of 2 articles and frees about 3.1 MB.',
    );
  });

  it('speaks another language after it was loaded anew', async () => {
    const { services, asked } = settingsServices();
    const root = await show(<SettingsPage services={services} />);
    const field = sectionOf(root, 'Language').querySelector('select');
    if (!field) throw new Error('no languages');
    expect([...field.options].map(({ text }) => text)).toEqual(['As the browser', 'English', 'Deutsch']);
    field.value = 'de';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(asked).toEqual([
      ['changeSettings', { language: 'de' }],
      ['reload', null],
    ]);
  });

  it('switches single keys off', async () => {
    const { services, asked } = settingsServices();
    const root = await show(<SettingsPage services={services} />);
    check(root, 'Single keys').click();
    await settle();
    expect(asked).toEqual([['changeSettings', { singleKeys: false }]]);
  });

  it('says so where a change was not kept', async () => {
    const root = await show(<SettingsPage services={settingsServices({}, false).services} />);
    check(root, 'Pause').click();
    await settle();
    expect(textOf(root, '.saved')).toBe('Not saved. Please try again.');
  });
});

const JUDGEMENT: Judgement = {
  id: 4,
  site: 'island-courier.example',
  word: 'noise',
  rule: null,
  keys: [1],
  text: 'Sign up for our morning letter.',
  at: 0,
};

describe('what the reader said of differences', () => {
  it('stands on the settings page by site, with the way back', async () => {
    const lifted: Judgement = {
      ...JUDGEMENT,
      id: 3,
      site: 'a.example',
      word: 'matters',
      rule: 'caption',
      text: 'The bridge.',
      keys: [],
    };
    const { services, asked } = settingsServices({}, true, [JUDGEMENT, lifted]);
    const root = await show(<SettingsPage services={services} />);
    const rows = [...root.querySelectorAll('.judgements li')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Matters: Belongs to a picture or videoTake back',
      'Noise: Sign up for our morning letter.Take back',
    ]);
    await click(root, '.judgements button[aria-label$="morning letter."]');
    expect(asked).toEqual([['takeBack', { id: 4 }]]);
  });

  it('takes no room where nothing was said', async () => {
    const root = await show(<SettingsPage services={settingsServices().services} />);
    expect(root.querySelector('.judgements')).toBeNull();
  });
});
