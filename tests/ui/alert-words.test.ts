import './extension-stub';
import { afterEach, describe, expect, it } from 'vitest';
import type { Alert, AlertNews } from '../../lib/article/alert';
import { alertWords } from '../../lib/ui/alert-words';
import { speak } from './extension-stub';
import { NOW } from './samples';

const NUMBER: AlertNews = {
  kind: 'changed',
  changeKind: 'number',
  earlier: 'About 5,200 dockers are affected.',
  later: 'About 2,500 dockers are affected.',
  more: 0,
};

function alert(news: AlertNews, headline = 'Port halts night shifts'): Alert {
  return { articleId: 7, at: NOW, headline, site: 'harbour.example', language: 'en', news };
}

/** What a reader sees of it. */
function worded(...alerts: readonly Alert[]) {
  const { title, text } = alertWords(alerts);
  return { title, lines: text.replace(/[\u2066-\u2069]/g, '').split('\n') };
}

afterEach(() => speak('en', 'en-GB'));

describe('the words of a notification', () => {
  it('are headline, earlier and later wording, site and kind', () => {
    expect(worded(alert(NUMBER))).toEqual({
      title: 'Port halts night shifts',
      lines: [
        'Was: About 5,200 dockers are affected.',
        'Now: About 2,500 dockers are affected.',
        'harbour.example · number',
      ],
    });
  });

  it.each<[string, AlertNews, string[]]>([
    ['more changes', { ...NUMBER, more: 2 }, ['harbour.example · number, and 2 more changes']],
    [
      'a sentence that was added',
      { ...NUMBER, changeKind: 'correction', earlier: '', later: 'Correction: it was four.' },
      ['New: Correction: it was four.', 'harbour.example · correction note'],
    ],
    [
      'a sentence that was taken out',
      { ...NUMBER, changeKind: 'removed', later: '' },
      ['Taken out: About 5,200 dockers are affected.', 'harbour.example · removed sentence'],
    ],
    [
      'a passage that went',
      { kind: 'passage', state: 'gone', earlier: 'It was four.', later: '', more: 0 },
      ['Taken out: It was four.', 'harbour.example · the passage you watch was taken out'],
    ],
    [
      'a passage that moved',
      { kind: 'passage', state: 'moved', earlier: 'It was four.', later: 'It was four.', more: 0 },
      ['It was four.', 'harbour.example · the passage you watch was moved'],
    ],
    [
      'an article that went',
      { kind: 'gone' },
      [
        'The article is no longer there. What you read of it is kept.',
        'harbour.example · taken away by its publisher',
      ],
    ],
    ['an article that is back', { kind: 'back' }, ['harbour.example · there again']],
  ])('tell %s', (_, news, lines) => {
    expect(worded(alert(news)).lines.slice(-lines.length)).toEqual(lines);
  });

  it('show the difference of long wordings', () => {
    const long = `In a statement on Thursday the authority said, as it had said before, that ${NUMBER.earlier}`;
    const { lines } = worded(alert({ ...NUMBER, earlier: long, later: long.replace('5,200', '2,500') }));
    expect(lines[0]).toContain('5,200');
    expect(lines[1]).toContain('2,500');
    for (const line of lines) expect(line.length).toBeLessThan(100);
  });

  it('name the articles of a digest, and count the rest', () => {
    const alerts = Array.from({ length: 6 }, (_, at) =>
      alert(at === 1 ? { kind: 'gone' } : NUMBER, `Story ${at}`),
    );
    expect(worded(...alerts)).toEqual({
      title: 'News of 6 articles you read',
      lines: [
        'Story 0: number',
        'Story 1: taken away by its publisher',
        'Story 2: number',
        'Story 3: number',
        'and 2 more',
      ],
    });
  });

  it('speak German', () => {
    speak('de', 'de-DE');
    expect(worded(alert(NUMBER)).lines).toEqual([
      'Vorher: About 5,200 dockers are affected.',
      'Jetzt: About 2,500 dockers are affected.',
      'harbour.example · Zahl',
    ]);
  });
});
