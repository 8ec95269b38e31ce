import { VERSION_4 } from './version-4';

/**
 * A database as the release with schema version 5 wrote it: that of version 4, with an article that is kept for ever and was
 * thinned out, and a snapshot with evidence. Frozen with that version.
 */
export const VERSION_5 = {
  ...VERSION_4,
  snapshots: VERSION_4.snapshots.map((snapshot) =>
    snapshot.articleId === 2
      ? { ...snapshot, address: 'https://news.example/tortoise', evidenceHash: '6'.repeat(64) }
      : snapshot,
  ),
  extras: [
    { articleId: 1, keepForEver: true, thinned: ['5'.repeat(64)], unknown: '{"rating":5}' },
    { articleId: 0, keepForEver: false, thinned: [], unknown: '{"comment":"by hand"}' },
  ],
};
