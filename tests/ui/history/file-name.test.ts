import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../lib/ui/history/archive/file-name';

describe('fileNameOf', () => {
  const at = new Date(2026, 2, 4, 23, 59).getTime();

  it.each([
    ['all', '', 'late-edition-2026-03-04'],
    ['site', 'rail.example', 'late-edition-rail-example-2026-03-04'],
    ['article', 'https://rail.example/news/The Bridge/', 'late-edition-the-bridge-2026-03-04'],
    [
      'article',
      'https://rail.example/news/%E6%B8%AF-%E7%81%AF%E5%8F%B0.html',
      'late-edition-港-灯台-html-2026-03-04',
    ],
    ['article', 'https://rail.example/news/100%', 'late-edition-100-2026-03-04'],
    ['article', 'https://rail.example/', 'late-edition-2026-03-04'],
    ['search', '../"Brücke" offen', 'late-edition-brücke-offen-2026-03-04'],
  ] as const)("goes by the reader's date and what is exported: %s", (of, name, expected) => {
    expect(fileNameOf({ of, name, articles: null }, at)).toBe(expected);
  });
});
