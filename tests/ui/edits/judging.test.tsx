// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it, vi } from 'vitest';
import { judgedOf } from '../../../lib/article/judgement';
import { EditItem } from '../../../lib/ui/edits/edit-item';
import { InCirculation } from '../../../lib/ui/edits/in-circulation';
import { Judging } from '../../../lib/ui/edits/judging';
import { NewEntries } from '../../../lib/ui/edits/new-entries';
import { NotShown } from '../../../lib/ui/edits/not-shown';
import { click, settle, show, textOf } from '../render';
import { HIDDEN, sampleArticle, sampleChange, sampleEdit, sampleHistory, sampleSnapshot } from '../samples';

type Ask = Parameters<typeof Judging>[0]['ask'];

function judging(ok = true) {
  const ask = vi.fn<Ask>(async () => (ok ? { ok: true, value: null } : { ok: false, error: 'unreachable' }));
  return { ask, onJudged: vi.fn() };
}

async function unfold(root: HTMLElement): Promise<void> {
  const details = root.querySelector('details');
  if (!details) throw new Error('nothing to unfold');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
}

const EDIT = sampleEdit({ changes: [sampleChange()] });

function edit(parts: ReturnType<typeof judging>) {
  return (
    <Judging articleId={7} {...parts}>
      <EditItem edit={EDIT} later={undefined} language="en" layout="inline" startsOpen />
    </Judging>
  );
}

describe('a change', () => {
  it('is called noise by its wording', async () => {
    const parts = judging();
    const root = await show(edit(parts));
    await click(root, '.judge');
    expect(parts.ask).toHaveBeenCalledWith('judge', {
      articleId: 7,
      judged: judgedOf(sampleChange()),
      word: 'noise',
    });
    expect(parts.onJudged).toHaveBeenCalledOnce();
    expect(textOf(root, '.change-foot [role=status]')).toBe('No longer shown on this site');
  });

  it('says so where the word could not be kept', async () => {
    const parts = judging(false);
    const root = await show(edit(parts));
    await click(root, '.judge');
    expect(parts.onJudged).not.toHaveBeenCalled();
    expect(textOf(root, '[role=alert]')).toBe('That did not work. Please try again.');
    expect(root.querySelector('.judge')).not.toBeNull();
  });

  it('cannot be judged where nobody listens', async () => {
    const root = await show(
      <EditItem edit={EDIT} later={undefined} language="en" layout="inline" startsOpen />,
    );
    expect(root.querySelector('.judge')).toBeNull();
  });
});

describe('a difference that is not shown', () => {
  const history = (suppressed: string) =>
    sampleHistory({ edits: [sampleEdit({ changes: [{ ...HIDDEN, suppressed }] })], verdicts: [] });

  it.each([
    ['reader', 'You called this noise'],
    ['headline-test', 'One of several headlines in circulation; counts once it has settled'],
    ['flip-flop', 'A wording that was there before and is back; counts once it has settled'],
  ])('names the rule %s and can be called worth showing', async (rule, words) => {
    const parts = judging();
    const root = await show(
      <Judging articleId={7} {...parts}>
        <NotShown history={history(rule)} />
      </Judging>,
    );
    await unfold(root);
    expect(textOf(root, '.change-foot')).toContain(words);
    await click(root, '.judge');
    expect(parts.ask.mock.calls[0]?.[1]).toMatchObject({ word: 'matters', judged: { suppressed: rule } });
  });

  it('cannot be lifted where it is listed already', async () => {
    const root = await show(
      <Judging articleId={7} {...judging()}>
        <NotShown history={history('already-listed')} />
      </Judging>,
    );
    await unfold(root);
    expect(root.querySelector('.judge')).toBeNull();
  });
});

describe('headlines in circulation', () => {
  it('stand together until one has settled', async () => {
    const headlinesInCirculation = ['Ferry stops', 'Why the ferry stops'];
    const root = await show(<InCirculation history={sampleHistory({ headlinesInCirculation })} />);
    expect(textOf(root, 'p')).toBe('2 headlines in circulation');
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual(headlinesInCirculation);
  });

  it('are not mentioned where one stands', async () => {
    const root = await show(<InCirculation history={sampleHistory()} />);
    expect(root.childElementCount).toBe(0);
  });
});

describe('new entries of a live blog', () => {
  const entry = (index: number) =>
    sampleChange({ op: 'added', earlier: [], later: [{ text: 'x', index }], suppressed: 'live-entry' });
  const snapshot = {
    ...sampleSnapshot(2, 0),
    blocks: [
      { kind: 'heading' as const, sentences: ['Boats leave again'] },
      { kind: 'paragraph' as const, sentences: ['The wind is down.', 'Nobody is hurt.'] },
      { kind: 'paragraph' as const, sentences: ['09:10 The harbour is shut.'] },
    ],
  };
  const history = sampleHistory({
    article: sampleArticle({ documentKind: 'live-blog' }),
    snapshots: [snapshot],
    edits: [sampleEdit({ later: 2, changes: [entry(0), entry(1), entry(2), entry(3)] })],
    verdicts: [],
  });

  it('are one line, which unfolds', async () => {
    const root = await show(<NewEntries history={history} />);
    expect(textOf(root, 'summary')).toMatch(/^2 new entries since you first read this, the latest /);
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Boats leave again',
      '09:10 The harbour is shut.',
    ]);
  });

  it('are not among the differences not shown', async () => {
    const root = await show(<NotShown history={history} />);
    expect(root.childElementCount).toBe(0);
  });
});
