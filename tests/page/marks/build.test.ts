// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { build, icon } from '../../../lib/page/marks/build';
import { createTeller } from '../../../lib/page/marks/note-content';
import { ENGLISH_WORDS } from './english-words';
import { change, since } from './live-page';

const HOSTILE = '<img src=x onerror=alert(1)> "5,200"';

describe('build', () => {
  it('holds words in an attribute and never as text', () => {
    const element = build(document, 'p', { class: 'a', text: HOSTILE }, build(document, 'b', { text: 'x' }));
    expect(element.textContent).toBe('');
    expect(element.dataset['text']).toBe(HOSTILE);
    expect(element.querySelector('img')).toBeNull();
  });

  it('draws icons for the eye alone', () => {
    expect(icon(document, 'close').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('createTeller', () => {
  const parts = [
    { op: 'same', text: 'About ' },
    { op: 'removed', text: '5,200' },
    { op: 'added', text: '2,500' },
    { op: 'same', text: ' dockers left.' },
  ] as const;
  const rewritten = [
    { op: 'removed', text: 'Nothing was said at all.' },
    { op: 'added', text: 'Everybody spoke.' },
  ] as const;

  const tell = (diff: typeof parts | typeof rewritten = parts) =>
    createTeller(
      since(),
      { language: 'de', direction: 'ltr' },
      { document, words: ENGLISH_WORDS, diffWords: () => diff },
    );
  const side = (text: string) => [{ text, index: 0 }];
  const words = (elements: readonly Element[]) =>
    elements.flatMap((element) =>
      [element, ...element.querySelectorAll('*')].flatMap((each) => {
        const text = (each as HTMLElement).dataset['text'];
        return text === undefined ? [] : [`${each.localName}: ${text}`];
      }),
    );

  it('sets removed and added words as del and ins in the language of the article', () => {
    const [wording] = tell().wording(change({ earlier: side('a'), later: side('b') }));
    expect(wording?.getAttribute('lang')).toBe('de');
    expect(words([wording as Element])).toEqual([
      'span: About ',
      'del: 5,200',
      'ins: 2,500',
      'span:  dockers left.',
    ]);
  });

  it('sets both wordings one under the other where hardly a word is the same', () => {
    const told = tell(rewritten).wording(change({ earlier: side('a'), later: side('b') }));
    expect(words(told)).toEqual([
      'span: Before',
      'span: Nothing was said at all.',
      'span: Now',
      'span: Everybody spoke.',
    ]);
  });

  it.each([
    ['removed', change({ op: 'removed', earlier: side('It was so.') }), ['span: It was so.']],
    ['added', change({ op: 'added', later: side('It is so.') }), [`p: ${ENGLISH_WORDS.addedSince}`]],
    [
      'moved',
      change({ op: 'moved', earlier: side('So.'), later: side('So.') }),
      [`p: ${ENGLISH_WORDS.sameWording}`],
    ],
  ])('tells what there is to tell of a %s sentence', (_, given, expected) => {
    expect(words(tell().wording(given))).toEqual(expected);
  });

  it('names kinds with their content, disclosure and time', () => {
    const given = change({
      kinds: ['number'],
      details: [{ kind: 'number', earlier: '5,200', later: '2,500' }],
    });
    expect(words(tell().facts(given))).toEqual([
      'span: number 5,200 to 2,500',
      'span: unannounced',
      'time: Changed between Tuesday 14:02 and today 09:12',
    ]);
  });
});
