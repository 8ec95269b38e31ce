import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { bytesInWords } from '../../../lib/ui/settings/bytes-in-words';
import { parseSite } from '../../../lib/ui/settings/parse-site';

describe('parseSite', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  WWW.Example.org ', 'example.org'],
    ['https://news.example.org/a?b#c', 'news.example.org'],
    ['*.example.org', 'example.org'],
    ['example.org:8080/path', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('takes %s as %s', (entry, site) => {
    expect(parseSite(entry, [])).toEqual({ ok: true, site });
  });

  it.each([
    ['', 'siteInvalid'],
    ['not a site', 'siteInvalid'],
    ['https://', 'siteInvalid'],
    ['exa_mple!.org', 'siteInvalid'],
    ['localhost', 'siteLocal'],
    ['192.168.0.1', 'siteLocal'],
    ['known.example', 'siteListed'],
    ['below.known.example', 'siteListed'],
  ])('refuses %s', (entry, problem) => {
    expect(parseSite(entry, ['known.example'])).toEqual({ ok: false, problem });
  });
});

describe('bytesInWords', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [8_400, '8.4 kB'],
    [8_400_000, '8.4 MB'],
    [123_456_789, '123 MB'],
    [2_000_000_000_000, '2,000 GB'],
  ])('%i is %s', (bytes, words) => {
    expect(bytesInWords(bytes, 'en')).toBe(words);
  });
});
