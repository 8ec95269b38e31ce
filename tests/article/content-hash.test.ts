import { describe, expect, it } from 'vitest';
import { canonicalText, contentHash } from '../../lib/article/content-hash';
import type { ArticleText } from '../../lib/article/model';

const text: ArticleText = {
  headline: 'Council votes',
  standfirst: null,
  blocks: [{ kind: 'paragraph', sentences: ['It voted “yes”.', 'So it was.'] }],
};

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
const hash = (members: Partial<ArticleText>) => contentHash({ ...text, ...members }, digest);

describe('contentHash', () => {
  it('covers the documented layout', async () => {
    expect(canonicalText(text)).toBe('["Council votes",null,[["paragraph","It voted “yes”. So it was."]]]');
    expect(await hash({})).toBe('d2ae21fe69f7cfbdfa4ac51024379cc5114b0ff4235c0b77fb06ae51ab3fcbcf');
  });

  it.each<[string, Partial<ArticleText>]>([
    ['the headline', { headline: 'Council voted' }],
    ['a standfirst', { standfirst: '' }],
    ['the kind of a block', { blocks: [{ kind: 'quote', sentences: ['It voted “yes”.', 'So it was.'] }] }],
    ['a quotation mark', { blocks: [{ kind: 'paragraph', sentences: ['It voted "yes".', 'So it was.'] }] }],
    [
      'the division into blocks',
      {
        blocks: [
          { kind: 'paragraph', sentences: ['It voted “yes”.'] },
          { kind: 'paragraph', sentences: ['So it was.'] },
        ],
      },
    ],
    ['half a surrogate pair', { headline: 'Council votes\ud83d' }],
  ])('changes with %s', async (_tag, members) => {
    expect(await hash(members)).not.toBe(await hash({}));
  });

  it('stays when only the division into sentences differs', async () => {
    const blocks = [{ kind: 'paragraph' as const, sentences: ['It voted “yes”. So it was.'] }];
    expect(await hash({ blocks })).toBe(await hash({}));
  });
});
