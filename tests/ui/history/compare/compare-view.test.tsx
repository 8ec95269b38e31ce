// @vitest-environment jsdom
import '../../extension-stub';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleHistory } from '../../../../lib/article/history';
import type { Block, Snapshot } from '../../../../lib/article/model';
import { compareTexts } from '../../../../lib/diff/compare';
import { CompareView } from '../../../../lib/ui/history/compare/compare-view';
import type { HistoryReader } from '../../../../lib/ui/history/services';
import { NavigationContext, useRouteInAddress } from '../../../../lib/ui/history/use-route';
import { click, settle, show, textOf } from '../../render';
import { HOUR, MINUTE, NOW, sampleHistory, sampleSnapshot } from '../../samples';

const OPENING = 'The ferry company halves its service from Monday because of the storm over the sound.';
const NUMBER = 'About 1,900 passengers were waiting on the mainland on Saturday evening.';
const CAPTAIN = '“We will sail when the sea lets us,” said the captain, Ole Brandt, on the quay.';
const OFFICE = 'The harbour office had warned of the storm as early as Friday morning.';
const GONE = 'The company did not rule out that the whole line would be given up.';
const NEW = 'A second ship is to follow on Tuesday, if the swell allows it.';
const REST = ['The islands have shops.', 'They have a doctor.', 'They have a school.', 'They have one bank.'];

function snapshot(number: number, capturedAt: number, headline: string, sentences: string[]): Snapshot {
  const blocks = sentences.map((text): Block => ({ kind: 'paragraph', sentences: [text] }));
  return { ...sampleSnapshot(number, capturedAt), headline, standfirst: null, blocks };
}

const FIRST = snapshot(0, NOW - 5 * HOUR, 'Storm stops ferries', [
  OPENING,
  NUMBER,
  CAPTAIN,
  GONE,
  ...REST,
  OFFICE,
]);
const SECOND = snapshot(1, NOW - 5 * HOUR + 32 * MINUTE, 'Storm halves ferry service', [
  OFFICE,
  OPENING,
  NUMBER.replace('1,900', '1,200'),
  CAPTAIN,
  NEW,
  ...REST,
]);
const THIRD = snapshot(2, NOW - HOUR, 'Storm halves ferry service', [OFFICE, OPENING, ...REST]);

function history(): ArticleHistory {
  const snapshots = [FIRST, SECOND, THIRD];
  const edits = [
    [SECOND, THIRD],
    [FIRST, SECOND],
  ].flatMap(([earlier, later]) =>
    earlier && later
      ? [
          {
            articleId: 7,
            earlier: earlier.number,
            later: later.number,
            earlierAt: earlier.capturedAt,
            laterAt: later.capturedAt,
            ...compareTexts(earlier, later, { language: 'en' }),
          },
        ]
      : [],
  );
  return sampleHistory({ snapshots, edits });
}

const reader: Pick<HistoryReader, 'compare'> = {
  compare: async (_, earlier, later) => compareTexts(earlier, later, { language: 'en' }),
};

function Page() {
  const navigation = useRouteInAddress();
  const { comparing } = navigation.route;
  return (
    <NavigationContext.Provider value={navigation}>
      {comparing && (
        <CompareView history={history()} comparing={comparing} reader={reader as HistoryReader} />
      )}
    </NavigationContext.Provider>
  );
}

async function open(hash: string): Promise<HTMLElement> {
  location.hash = hash;
  return show(<Page />);
}

const rowWith = (root: HTMLElement, op: string, words: string) =>
  [...root.querySelectorAll<HTMLElement>(`tr[data-op="${op}"]`)].find((row) =>
    row.textContent.includes(words),
  );

async function press(key: string): Promise<void> {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await settle();
}

describe('two snapshots side by side', () => {
  beforeEach(() => {
    location.hash = '';
  });

  it('stand under their numbers, their times and the time between them', async () => {
    const root = await open('#article=7&compare=0-1');
    const heads = [...root.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads[0]).toMatch(/^Snapshot 1 Saturday 04:30$/);
    expect(heads[1]).toMatch(/^Snapshot 2 Saturday 05:02 32 minutes later$/);
  });

  it('begin with both headlines, their words marked', async () => {
    const root = await open('#article=7&compare=0-1');
    const row = root.querySelector('.part-headline');
    expect(row?.querySelector('.side-cell-earlier del')?.textContent).toContain('stops');
    expect(row?.querySelector('.side-cell-later ins')?.textContent).toContain('halves');
    expect(row?.querySelector('.margin-note')?.textContent).toContain('Headline edited');
  });

  it('mark the words that changed in an edited sentence, and no others', async () => {
    const root = await open('#article=7&compare=0-1');
    const row = rowWith(root, 'edited', 'passengers');
    expect(row?.querySelector('.side-cell-earlier del')?.textContent).toBe('1,900');
    expect(row?.querySelector('.side-cell-later ins')?.textContent).toBe('1,200');
    expect(row?.querySelector('.kinds')?.textContent?.replace(/[\u2066-\u2069]/g, '')).toBe(
      'number 1,900 to 1,200',
    );
  });

  it('leave the other column empty beside what was added and what was removed', async () => {
    const root = await open('#article=7&compare=0-1');
    expect(rowWith(root, 'added', NEW)?.querySelector('.side-cell-earlier')?.textContent).toBe('');
    expect(rowWith(root, 'removed', GONE)?.querySelector('.side-cell-later')?.textContent).toBe('');
  });

  it('show a moved sentence at both places, each leading to the other', async () => {
    const root = await open('#article=7&compare=0-1');
    const [came, went] = root.querySelectorAll<HTMLElement>('tr[data-op="moved"]');
    expect(came?.querySelector('.side-cell-earlier')?.textContent).toBe('↓ Stood in paragraph 9');
    expect(went?.querySelector('.side-cell-later')?.textContent).toBe('↑ Now in paragraph 1');
    went?.querySelector<HTMLElement>('.partner')?.click();
    await settle();
    expect(document.activeElement).toBe(came);
  });

  it('fold unchanged paragraphs away and unfold them', async () => {
    const root = await open('#article=7&compare=0-1');
    expect(root.textContent).not.toContain('They have a doctor.');
    expect(textOf(root, '.fold')).toBe('2 unchanged paragraphs');
    await click(root, '.fold button');
    expect(root.textContent).toContain('They have a doctor.');
    expect(document.activeElement?.textContent).toContain('They have a doctor.');
  });

  it('show the whole text on request', async () => {
    const root = await open('#article=7&compare=0-1');
    await click(root, '.bar-row .switch input');
    expect(root.querySelector('.fold')).toBeNull();
  });

  it('are walked through by j and k, and the address follows', async () => {
    const root = await open('#article=7&compare=0-1');
    await press('j');
    expect(location.hash).toBe('#article=7&compare=0-1&change=1');
    expect(textOf(root, '.change-steps [role="status"]')).toMatch(/^1 of \d$/);
    await press('j');
    expect(root.querySelector('tr[aria-current]')).toBe(document.activeElement);
    await press('k');
    await press('k');
    expect(location.hash).toContain('change=1');
  });

  it('do not walk while the reader types', async () => {
    const root = await open('#article=7&compare=0-1');
    root.querySelector('select')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await settle();
    expect(location.hash).toBe('#article=7&compare=0-1');
  });

  it('walk on where the reader has just ticked something', async () => {
    const root = await open('#article=7&compare=0-1');
    const box = root.querySelector('.switch input');
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await settle();
    expect(location.hash).toBe('#article=7&compare=0-1&change=1');
  });

  it('open at the change that the address names', async () => {
    const root = await open('#article=7&compare=0-1&change=2');
    expect(root.querySelector('tr[aria-current] .permalink')?.textContent).toBe('2');
  });

  it('lead to the next and the previous edit', async () => {
    const root = await open('#article=7&compare=0-1');
    await press('l');
    expect(location.hash).toBe(`#article=7&compare=1-2&at=${SECOND.capturedAt}-${THIRD.capturedAt}`);
    expect(root.querySelector('thead')?.textContent).toContain('Snapshot 3');
    await press('l');
    await press('h');
    expect(location.hash).toBe(`#article=7&compare=0-1&at=${FIRST.capturedAt}-${SECOND.capturedAt}`);
  });

  it('are those the address was made for, whatever numbers an import has given them', async () => {
    const root = await open(`#article=7&compare=0-1&at=${SECOND.capturedAt}-${THIRD.capturedAt}`);
    expect(root.querySelector('thead')?.textContent).toContain('Snapshot 2');
    expect(root.querySelector('thead')?.textContent).toContain('Snapshot 3');
  });

  it('can be any two', async () => {
    const root = await open('#article=7&compare=0-2');
    expect(rowWith(root, 'removed', 'passengers')).toBeDefined();
    expect(root.querySelector('thead')?.textContent).toContain('4 hours later');
    const [earlier] = root.querySelectorAll('select');
    if (!earlier) throw new Error('no choice');
    earlier.value = '1';
    earlier.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(location.hash).toBe(`#article=7&compare=1-2&at=${SECOND.capturedAt}-${THIRD.capturedAt}`);
  });

  it('stand in one column on request, old and new words in one line', async () => {
    const root = await open('#article=7&compare=0-1&layout=inline');
    const cell = rowWith(root, 'edited', 'passengers')?.querySelector('.side-cell');
    expect(cell?.textContent).toBe(NUMBER.replace('1,900', '1,9001,200'));
    expect(root.querySelectorAll('thead th')).toHaveLength(2);
  });

  it('say so where one of them is not kept', async () => {
    const root = await open('#article=7&compare=0-9');
    expect(textOf(root, '.placeholder')).toBe('One of these two snapshots is not kept (any more).');
    await open(`#article=7&compare=0-1&at=${FIRST.capturedAt}-${NOW}`);
    expect(textOf(root, '.placeholder')).toBe('One of these two snapshots is not kept (any more).');
  });

  it('say so where the store fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const compare = reader.compare;
    Object.assign(reader, { compare: () => Promise.reject(new Error('no store')) });
    const root = await open('#article=7&compare=0-2');
    expect(textOf(root, '[role="alert"]')).toBe('What was kept cannot be read');
    Object.assign(reader, { compare });
    vi.restoreAllMocks();
  });
});
