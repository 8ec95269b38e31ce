import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/article/change';
import type { ArticleText, Block } from '../../lib/article/model';
import type { Passage, TextQuote } from '../../lib/article/passage';
import { followPassage, passageOf } from '../../lib/article/passage';
import { compareTexts } from '../../lib/diff/compare';

const NOW = Date.UTC(2026, 2, 14, 9, 30);

const PARAGRAPHS: readonly (readonly string[])[] = [
  ['The council met on Monday evening.', 'It was the longest session of the year.'],
  ['The bridge will cost 41 million crowns.', 'Half of it comes from the state.'],
  ['“We have waited for thirty years,” the mayor said.', 'Fishermen are against the plan.'],
  ['Work is to begin in the spring of next year.', 'The ferry will run until the bridge is open.'],
];

function textOf(paragraphs: readonly (readonly string[])[], members: Partial<ArticleText> = {}): ArticleText {
  const blocks = paragraphs.map((sentences): Block => ({ kind: 'paragraph', sentences }));
  return { headline: 'Council votes for the bridge', standfirst: 'A long debate ends.', blocks, ...members };
}

const TEXT = textOf(PARAGRAPHS);
const COST = 'The bridge will cost 41 million crowns.';

function quote(exact: string, members: Partial<TextQuote> = {}): TextQuote {
  return { exact, prefix: '', suffix: '', ...members };
}

function watch(exact: string | TextQuote, text = TEXT): Passage | null {
  const selection = typeof exact === 'string' ? quote(exact) : exact;
  return passageOf(selection, text, { id: 0, snapshot: 0, now: NOW });
}

function follow(exact: string, later: ArticleText, earlier = TEXT) {
  const passage = watch(exact, earlier);
  if (!passage) throw new Error(`Nothing says: ${exact}`);
  return followPassage(passage, editTo(later, earlier), later);
}

function editTo(later: ArticleText, earlier = TEXT, number = 1): Edit {
  const found = compareTexts(earlier, later, { language: 'en' });
  return { articleId: 7, earlier: number - 1, later: number, earlierAt: NOW, laterAt: NOW + 1, ...found };
}

/** The text with paragraphs put in, taken out or replaced. */
function withParagraphs(...splice: [at: number, remove: number, ...paragraphs: string[][]]): ArticleText {
  return textOf(PARAGRAPHS.toSpliced(...splice));
}

describe('watching a passage', () => {
  it.each([
    ['a word', '41 million', [COST]],
    ['a sentence', COST, [COST]],
    ['parts of two', 'million crowns. Half of it', [COST, 'Half of it comes from the state.']],
    [
      'over a paragraph break',
      'from the state.\n\n“We have',
      ['Half of it comes from the state.', '“We have waited for thirty years,” the mayor said.'],
    ],
    [
      'other quotation marks',
      '"We have waited for thirty years,"',
      ['“We have waited for thirty years,” the mayor said.'],
    ],
    ['the headline', 'votes for the bridge', ['Council votes for the bridge']],
    ['the standfirst', 'long debate', ['A long debate ends.']],
  ])('takes whole sentences for %s', (_, selected, sentences) => {
    expect(watch(selected)?.sentences).toEqual(sentences);
  });

  it('keeps what stands around it', () => {
    expect(watch(COST)).toMatchObject({
      exact: COST,
      prefix: expect.stringMatching(/longest session of the year\.$/),
      suffix: expect.stringMatching(/^Half of it comes from the state\./),
    });
  });

  it('tells by what stands around it which of two equal words is meant', () => {
    const selected = quote('the bridge', { prefix: 'ferry will run until ', suffix: ' is open' });
    expect(watch(selected)?.exact).toBe('The ferry will run until the bridge is open.');
  });

  it.each([
    ['what the article does not hold', 'Subscribe now'],
    ['nothing', '   '],
  ])('refuses %s', (_, selected) => {
    expect(watch(selected)).toBeNull();
  });

  it('refuses half the article', () => {
    const long = textOf([Array.from({ length: 30 }, (_, at) => `Sentence number ${at} stands here.`)]);
    expect(watch('Sentence number 3', long)).not.toBeNull();
    expect(watch(long.blocks[0]?.sentences.join(' ') ?? '', long)).toBeNull();
  });
});

describe('following a passage', () => {
  it('says that its sentence was edited, with the new wording', () => {
    const later = withParagraphs(1, 1, [
      'The bridge will cost 14 million crowns.',
      'Half of it comes from the state.',
    ]);
    const { news, after } = follow(COST, later);
    expect(news).toBe('changed');
    expect(after).toMatchObject({
      exact: 'The bridge will cost 14 million crowns.',
      prefix: expect.stringMatching(/longest session of the year\.$/),
      snapshot: 1,
      isGone: false,
    });
  });

  it('says that it went', () => {
    const { news, after } = follow(COST, withParagraphs(1, 1, ['Half of it comes from the state.']));
    expect(news).toBe('gone');
    expect(after).toMatchObject({ exact: COST, isGone: true });
  });

  it('says that it was moved', () => {
    const [first = [], second = [], third = [], fourth = []] = PARAGRAPHS;
    const moved = textOf([[...first, ...third, 'Fishers want the ferry.'], [...fourth], [...second]]);
    expect(follow(COST, moved).news).toBe('moved');
  });

  it('says that a sentence of several was taken out', () => {
    const { news, after } = follow(
      `${COST} Half of it comes from the state.`,
      withParagraphs(1, 1, [COST.replace('41', '40')]),
    );
    expect(news).toBe('changed');
    expect(after.exact).toBe('The bridge will cost 40 million crowns.');
  });

  it('says that words were put before its sentence', () => {
    const later = withParagraphs(1, 1, [
      'According to an old estimate that nobody checked: The bridge will cost 41 million crowns.',
      'Half of it comes from the state.',
    ]);
    expect(follow(COST, later).news).toBe('changed');
  });

  it.each<[string, ArticleText]>([
    ['edits elsewhere', withParagraphs(3, 1, ['Work is to begin in the autumn of next year.'])],
    ['new paragraphs around it', withParagraphs(1, 0, ['A protest was held.'], ['It stayed calm.'])],
    ['another headline', textOf(PARAGRAPHS, { headline: 'Bridge to be built', standfirst: null })],
    ['a redesign with one block', textOf([PARAGRAPHS.flat()])],
    [
      'a redesign that divides sentences otherwise',
      textOf([
        ...PARAGRAPHS.slice(0, 1),
        [`${COST} Half of it comes from the state.`],
        ...PARAGRAPHS.slice(2),
      ]),
    ],
    ['a neighbour taken out', withParagraphs(1, 1, [COST])],
    ['typography', withParagraphs(1, 1, [COST.replace('41 million', '41\u00a0million'), 'Half of it …'])],
  ])('says nothing of %s', (_, later) => {
    expect(follow(COST, later)).toMatchObject({ news: null, after: { isGone: false } });
  });

  it('says nothing of a difference that a rule hides', () => {
    const later = withParagraphs(1, 1, ['Half of it comes from the state.']);
    const edit = editTo(later);
    const hidden = { ...edit, changes: edit.changes.map((change) => ({ ...change, suppressed: 'lane' })) };
    const passage = watch(COST) as Passage;
    expect(followPassage(passage, hidden, later)).toMatchObject({ news: null, after: { isGone: false } });
  });

  it('goes on from the new wording, and finds a passage that came back', () => {
    const without = withParagraphs(1, 1, ['Half of it comes from the state.']);
    const gone = follow(COST, without).after;
    const back = followPassage(gone, editTo(TEXT, without, 2), TEXT);
    expect(back).toMatchObject({ news: null, after: { isGone: false, exact: COST, snapshot: 2 } });
    const dearer = withParagraphs(1, 1, [
      'The bridge will cost 44 million crowns.',
      'Half of it comes from the state.',
    ]);
    expect(followPassage(back.after, editTo(dearer, TEXT, 3), dearer).news).toBe('changed');
  });
});
