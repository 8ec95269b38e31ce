import { english } from './english';
import { german } from './german';
import { dutch, norwegianAndDanish, swedish } from './germanic';
import { french, italian, portuguese, spanish } from './romance';
import { bulgarian, polishAndCzech, russian } from './slavic';
import type { AbbreviationLists, LanguageWords } from './words';

export type AbbreviationKind = 'leading' | 'beforeNumber' | 'open' | 'place' | 'closing';

/** What the splitter knows of words, for one declared language. */
export interface Vocabulary {
  /** Null for a word that is no known abbreviation; without its last full stop. */
  kindOf(word: string): AbbreviationKind | null;
  /** Whether a capitalised word begins a sentence and is no part of a name. */
  isStarter(word: string): boolean;
  /** Whether an ordinal number may stand before the word: "3. Oktober". */
  followsOrdinal(word: string): boolean;
}

const LANGUAGES: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  norwegianAndDanish,
  russian,
  bulgarian,
  polishAndCzech,
];

/** Where two languages disagree, the kind that comes first here holds. */
const KINDS: readonly AbbreviationKind[] = ['leading', 'place', 'open', 'beforeNumber', 'closing'];

function words(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' ');
}

class WordLists implements Vocabulary {
  private readonly kinds = new Map<string, AbbreviationKind>();
  private readonly starters = new Set<string>();
  private readonly afterOrdinal = new Set<string>();

  /** Earlier lists win over later ones. */
  constructor(lists: readonly (AbbreviationLists & Partial<LanguageWords>)[]) {
    for (const list of lists) for (const word of words(list.starters)) this.starters.add(word);
    for (const list of lists) for (const word of words(list.afterOrdinal)) this.afterOrdinal.add(word);
  }

  addKinds(list: AbbreviationLists, kind: AbbreviationKind): void {
    for (const word of words(list[kind])) if (!this.kinds.has(word)) this.kinds.set(word, kind);
  }

  kindOf(word: string): AbbreviationKind | null {
    return this.kinds.get(word) ?? (word.length > 1 ? this.kinds.get(word.toLowerCase()) : undefined) ?? null;
  }

  isStarter(word: string): boolean {
    return this.starters.has(word);
  }

  followsOrdinal(word: string): boolean {
    return this.afterOrdinal.has(word);
  }
}

function buildVocabulary(own: LanguageWords | undefined): Vocabulary {
  const ownLists = own?.own === undefined ? [] : [own.own];
  const lists = new WordLists([...ownLists, ...LANGUAGES]);
  for (const kind of KINDS) for (const list of ownLists) lists.addKinds(list, kind);
  for (const kind of KINDS) if (own !== undefined) lists.addKinds(own, kind);
  for (const kind of KINDS) for (const list of LANGUAGES) lists.addKinds(list, kind);
  return lists;
}

const built = new Map<LanguageWords | undefined, Vocabulary>();

/**
 * The words for a text whose declared language is `language` (BCP 47; null and unknown ones are fine). A declaration may
 * be wrong, so the lists of every language count always; the declared one decides where they disagree.
 */
export function vocabularyFor(language: string | null): Vocabulary {
  const subtag = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const own = LANGUAGES.find((words) => words.languages.includes(subtag));
  const known = built.get(own);
  if (known !== undefined) return known;
  const vocabulary = buildVocabulary(own);
  built.set(own, vocabulary);
  return vocabulary;
}
