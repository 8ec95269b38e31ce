import { VERSION_3 } from './version-3';

/**
 * A database as the release with schema version 4 wrote it: that of version 3, with a headline in circulation, a text that
 * waits to be confirmed, and a judgement of each kind. Frozen with that version.
 */
export const VERSION_4 = {
  ...VERSION_3,
  doubts: [
    {
      articleId: 1,
      returns: [
        {
          part: 'headline',
          isAbsence: false,
          texts: ['Council votes on the bridge'],
          instead: ['Council approves the bridge'],
          origin: 'visit',
          looks: [[1_700_000_400_000, true]],
        },
      ],
      pending: {
        articleId: 1,
        number: 0,
        capturedAt: 1_700_000_500_000,
        origin: 'visit',
        contentHash: '4'.repeat(64),
        publishedAt: null,
        modifiedAt: null,
        texts: 'Council approves the bridge\nThe whole story is this.\n',
        runs: [0, 2],
        shape: ' p1',
      },
      replaced: [0],
      rebased: [1, 1_700_000_300_000],
    },
  ],
  judgements: [
    {
      site: 'news.example',
      word: 'noise',
      rule: null,
      keys: [77],
      text: 'Sign up now.',
      at: 1_700_000_200_000,
      id: 1,
    },
    {
      site: 'news.example',
      word: 'matters',
      rule: 'caption',
      keys: [],
      text: 'The bridge.',
      at: 1_700_000_210_000,
      id: 2,
    },
  ],
};
