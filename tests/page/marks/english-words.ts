import type { ChangeKind } from '../../../lib/article/change';
import type { MarkWords } from '../../../lib/page/marks/options';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** English words for marks, as fixed as a test needs them. */
export const ENGLISH_WORDS: MarkWords = {
  language: 'en',
  direction: 'ltr',
  barName: 'Changes in this article',
  changesSince: (count) => `${plural(count, 'change', 'changes')} since you read this, Tuesday 14:02`,
  exactTime: (at) => new Date(at).toISOString(),
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  position: (at, count) => `${at} of ${count}`,
  hide: 'Hide',
  hideTitle: 'Hide this bar',
  hideForArticle: 'Hide for this article',
  hideForSite: 'Hide on this site',
  hideAlways: 'Always hide',
  notPlaced: (count) => `${count} not in the text`,
  notPlacedReason: 'These changes were found, but their place in the page was not.',
  removedHere: (count) => `${plural(count, 'sentence', 'sentences')} removed`,
  removedShort: (count) => `−${count}`,
  operation({ op, part }) {
    const words = {
      added: 'Added',
      removed: 'Removed',
      edited: 'Edited',
      moved: 'Moved',
      split: 'Split',
      merged: 'Merged',
    };
    return part === 'body'
      ? words[op]
      : `${part === 'headline' ? 'Headline' : 'Standfirst'} ${words[op].toLowerCase()}`;
  },
  kinds({ details, kinds }) {
    const quiet: readonly ChangeKind[] = ['wording', 'added', 'removed', 'moved', 'headline', 'standfirst'];
    const told = details.map(
      ({ kind, earlier, later }) => `${kind} ${[earlier, later].filter(Boolean).join(' to ')}`,
    );
    return told.length > 0 ? told : kinds.filter((kind) => !quiet.includes(kind));
  },
  changedWhen: () => 'Changed between Tuesday 14:02 and today 09:12',
  disclosed: 'announced',
  unannounced: 'unannounced',
  noticeMeaning: (disclosed) => (disclosed ? 'A note was added.' : 'No note was added.'),
  before: 'Before',
  now: 'Now',
  addedSince: 'This was not in the text you read.',
  sameWording: 'The wording is the same; it stood elsewhere.',
  wholeEdit: 'Edit history',
};
