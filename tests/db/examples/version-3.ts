import { VERSION_2 } from './version-2';

/**
 * A database as the release with schema version 3 wrote it: that of version 2, with an article that has a mode of its own and
 * a passage that is watched. Frozen with that version.
 */
export const VERSION_3 = {
  ...VERSION_2,
  alerts: [
    {
      articleId: 1,
      mode: 'list',
      passages: [
        {
          id: 0,
          exact: 'Twelve were for it.',
          prefix: 'Council approves the bridge The council voted.',
          suffix: '',
          watchedSince: 1_700_000_350_000,
          sentences: ['Twelve were for it.'],
          snapshot: 1,
          isGone: false,
        },
      ],
    },
  ],
};
