import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/split';
import { ENGLISH, OTHERS } from './split-cases';

/** A case is a text with a bar where one sentence ends and the next begins. */
function sentencesOf(marked: string, language: string | null): { expected: string[]; found: string[] } {
  const expected = marked.split(' | ');
  return { expected, found: splitSentences(expected.join(' '), language).map((span) => span.text) };
}

describe('splitSentences', () => {
  it.each(ENGLISH)('splits English: %s', (marked) => {
    for (const language of ['en', 'en-US']) {
      const { expected, found } = sentencesOf(marked, language);
      expect(found).toEqual(expected);
    }
  });

  it.each(
    Object.entries(OTHERS).flatMap(([language, cases]) => cases.map((marked) => [language, marked] as const)),
  )('splits %s: %s', (language, marked) => {
    const { expected, found } = sentencesOf(marked, language);
    expect(found).toEqual(expected);
  });

  it.each([
    ['zh', ['他说：“走吧！”', '她走了。'], '他说：“走吧！”她走了。'],
    ['zh', ['“走吧！”他说。', '她走了。'], '“走吧！”他说。她走了。'],
    ['zh', ['真的吗？', '不是！', '“算了。”'], '真的吗？不是！“算了。”'],
    ['zh', ['价格是3.5元。', '为什么？', '没人知道……真的。'], '价格是3.5元。为什么？没人知道……真的。'],
    ['zh', ['他来了。', '"我很高兴。"', '她走了。'], '他来了。"我很高兴。"她走了。'],
    ['zh', ['"走吧！"', '"好。"'], '"走吧！""好。"'],
    ['ja', ['雨だった。', '"寒い。"', '彼は行った。'], '雨だった。"寒い。"彼は行った。'],
    ['ja', ['「そうだ。」と話した。', '彼は行った。'], '「そうだ。」と話した。彼は行った。'],
    [
      'ja',
      ['『ガジェット通信』です。', '（残虐な人権）です！'],
      '『ガジェット通信』です。（残虐な人権）です！',
    ],
  ] as const)('splits %s without spaces: %j', (language, expected, text) => {
    expect(splitSentences(text, language).map((span) => span.text)).toEqual(expected);
  });

  it.each([
    ['a lost space', 'It has ended online.This is new.', ['It has ended online.', 'This is new.']],
    ['an address', 'Go to example.Com or Node.Js now.', ['Go to example.Com or Node.Js now.']],
    ['a file', 'Open urllib3.HTTPResponse, then wait.', ['Open urllib3.HTTPResponse, then wait.']],
  ])('splits at %s only where that is safe', (_what, text, expected) => {
    expect(splitSentences(text, 'en').map((span) => span.text)).toEqual(expected);
  });

  it('knows the common abbreviations when the language is missing or wrong', () => {
    for (const language of [null, '', 'xx', 'ja', 'de-AT']) {
      const { expected, found } = sentencesOf(
        'Maj. Gen. Suleimani died on Dec. 27. | Mr. Esper left.',
        language,
      );
      expect(found).toEqual(expected);
    }
    for (const language of [null, 'en']) {
      const { expected, found } = sentencesOf(
        'Am 3. Oktober kam z. B. Siemens. | Die Firma zahlt.',
        language,
      );
      expect(found).toEqual(expected);
    }
  });

  it('finds nothing in an empty text', () => {
    expect(splitSentences('', 'en')).toEqual([]);
    expect(splitSentences(' \u00a0 ', 'en')).toEqual([]);
  });
});
