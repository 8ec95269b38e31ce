import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../lib/background/recheck/decode-html';

const UTF8 = new TextEncoder();
const LATIN = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeHtml', () => {
  it.each([
    [
      'a byte order mark above the header',
      LATIN('\xef\xbb\xbfGr\xc3\xbc\xc3\x9fe'),
      'text/html; charset=latin1',
      'Grüße',
    ],
    [
      'the header above the declaration',
      LATIN('<meta charset=utf-8>Gr\xfc\xdfe'),
      'text/html; charset="iso-8859-1"',
      '<meta charset=utf-8>Grüße',
    ],
    [
      'the declaration',
      LATIN('<meta charset="windows-1251">\xcf\xf0'),
      'text/html',
      '<meta charset="windows-1251">Пр',
    ],
    [
      'the older declaration',
      LATIN('<meta http-equiv="content-type" content="text/html; charset=koi8-r">\xf0'),
      null,
      '<meta http-equiv="content-type" content="text/html; charset=koi8-r">П',
    ],
    ['UTF-8 where the bytes are', UTF8.encode('Grüße'), null, 'Grüße'],
    ['windows-1252 where they are not', LATIN('Gr\xfc\xdfe \x96'), null, 'Grüße –'],
    [
      'bytes where the declaration is nonsense',
      UTF8.encode('<meta charset=klingon>ß'),
      'text/html; charset=elvish',
      '<meta charset=klingon>ß',
    ],
    [
      'UTF-8 where an ASCII declaration says UTF-16',
      UTF8.encode('<meta charset=utf-16>ß'),
      null,
      '<meta charset=utf-16>ß',
    ],
    ['no bytes at all', new Uint8Array(), 'text/html', ''],
  ])('goes by %s', (_, bytes, contentType, text) => {
    expect(decodeHtml(bytes, contentType)).toBe(text);
  });
});
