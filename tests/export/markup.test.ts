import { describe, expect, it } from 'vitest';
import { markup, unescapedStyle } from '../../lib/export/markup';

describe('markup', () => {
  it('escapes whatever is put into it', () => {
    expect(markup`<p title="${'"><script>'}">${"<b> & 'c'"}</p>`.toString()).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</p>',
    );
  });

  it('takes what came out of it as it is, and lists of either', () => {
    const rows = ['<1>', '2'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${rows}${null}${false}${0}</ul>`.toString()).toBe(
      '<ul><li>&lt;1&gt;</li><li>2</li>0</ul>',
    );
  });

  it('does not take a text or an object that looks like what came out of it', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(markup`<p>${forged}</p>`.toString()).not.toContain('<script>');
    expect(markup`<p>${String(markup`<b>x</b>`)}</p>`.toString()).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:x', '//bank.example', 'JaVaScRiPt:x'])(
    'leaves out the address %s',
    (address) => {
      expect(markup`<a href="${address}">x</a>`.toString()).toBe('<a href="">x</a>');
    },
  );

  it('leaves out what XML cannot hold', () => {
    expect(markup`<p>${'a\u0000\u000bb\ud800c\ufffe'}</p>`.toString()).toBe('<p>ab\ufffdc</p>');
  });

  it('refuses a template with a value where escaping does not help', () => {
    const value = 'x';
    expect(() => markup`<p class=${value}>`).toThrow('unsafe place');
    expect(() => markup`<p class="a" ${value}>`).toThrow('unsafe place');
    expect(() => markup`<${value}>`).toThrow('unsafe place');
    expect(() => markup`<!-- ${value} -->`).toThrow('unsafe place');
    expect(() => markup`<style>p { color: ${value} }</style>`).toThrow('unsafe place');
    expect(() => markup`<script>${value}</script>`).toThrow('unsafe place');
    expect(() => unescapedStyle('</style><script>')).toThrow();
  });
});
