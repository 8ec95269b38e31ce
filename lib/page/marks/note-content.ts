import type { Change, ChangesSinceRead } from '../../article/change';
import type { WordPart } from '../../diff/word-diff';
import { build } from './build';
import { hasMuchInCommon, isReworded, joined } from './changed-words';
import type { MarkOptions } from './options';

/** What a note says of a change, in elements; every word of it is generated content, see build.ts. */
export interface ChangeTeller {
  /** What happened, as a sample of its mark. */
  operation(change: Change): HTMLElement;
  /** Earlier wording, or why there is none. */
  wording(change: Change): HTMLElement[];
  /** The later wording alone, for a change that cannot be seen in the page. */
  laterWording(change: Change): HTMLElement;
  /** Kinds with their content, disclosed or not, and when. */
  facts(change: Change): HTMLElement[];
}

/** How the article is written. */
export interface ArticleScript {
  /** BCP 47; null where not known. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
}

export function createTeller(
  since: ChangesSinceRead,
  article: ArticleScript,
  { document, words, diffWords }: Pick<MarkOptions, 'document' | 'words' | 'diffWords'>,
): ChangeTeller {
  const script = { dir: article.direction, ...(article.language && { lang: article.language }) };

  function paragraph(parts: readonly WordPart[], label?: string): HTMLElement {
    const spans = parts.flatMap(apartFromSpaces).map(({ op, text }) => build(document, TAGS[op], { text }));
    const head = label
      ? [build(document, 'span', { class: 'label', lang: words.language, dir: words.direction, text: label })]
      : [];
    return build(document, 'p', { class: 'wording', ...script }, ...head, ...spans);
  }

  function remark(text: string): HTMLElement {
    return build(document, 'p', { class: 'remark', text });
  }

  function reworded(change: Change): HTMLElement[] {
    const parts = diffWords(joined(change.earlier), joined(change.later));
    if (hasMuchInCommon(parts)) return [paragraph(parts)];
    return [
      paragraph(parts.filter(({ op }) => op !== 'added').map(plain), words.before),
      paragraph(parts.filter(({ op }) => op !== 'removed').map(plain), words.now),
    ];
  }

  function removed(change: Change): HTMLElement {
    const element = paragraph([{ op: 'same', text: joined(change.earlier) }]);
    element.classList.add('gone');
    return element;
  }

  return {
    operation: (change) =>
      build(document, 'span', { class: `sample ${sampleOf(change)}`, text: words.operation(change) }),
    wording(change) {
      if (change.later.length === 0) return [removed(change)];
      if (change.earlier.length === 0) return [remark(words.addedSince)];
      return isReworded(change) ? reworded(change) : [remark(words.sameWording)];
    },
    laterWording: (change) => paragraph([{ op: 'same', text: joined(change.later) }]),
    facts(change) {
      const kinds = words.kinds(change).map((text) => build(document, 'span', { class: 'kind', text }));
      const disclosed = build(document, 'span', {
        text: since.disclosed ? words.disclosed : words.unannounced,
        title: words.noticeMeaning(since.disclosed),
      });
      const when = build(document, 'time', {
        datetime: new Date(since.laterAt).toISOString(),
        title: `${words.exactTime(since.earlierAt)} – ${words.exactTime(since.laterAt)}`,
        text: words.changedWhen(since.earlierAt, since.laterAt),
      });
      return [
        build(document, 'p', { class: 'facts' }, ...kinds, disclosed),
        build(document, 'p', { class: 'when' }, when),
      ];
    },
  };
}

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** Where nearly everything changed, striking it all out says nothing. */
function plain({ text }: WordPart): WordPart {
  return { op: 'same', text };
}

function sampleOf({ op }: Change): string {
  if (op === 'removed') return 'removed-op';
  return op === 'added' || op === 'moved' ? op : 'edited';
}

/** A removed or added part without the spaces around it, which are neither struck out nor underlined. */
function apartFromSpaces(part: WordPart): WordPart[] {
  const word = part.text.trim();
  if (part.op === 'same' || word === '') return [part];
  const [before = '', after = ''] = [
    part.text.slice(0, part.text.indexOf(word)),
    part.text.slice(part.text.trimEnd().length),
  ];
  const space = (text: string): WordPart[] => (text === '' ? [] : [{ op: 'same', text }]);
  return [...space(before), { op: part.op, text: word }, ...space(after)];
}
