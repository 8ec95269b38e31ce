import type { ChangeDetail, ChangeKind } from '../../article/change';
import type { MessageKey, PluralKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import { isolate } from '../bidi';

/** Which of the four marks a kind takes its colour and underline from; 'plain' has none. */
export type KindTone = 'edited' | 'added' | 'removed' | 'moved' | 'note' | 'plain';

interface KindWords {
  /** The kind on a chip and in a list of settings. */
  readonly name: MessageKey;
  /** Several changes of the kind in one edit. */
  readonly counted: PluralKey;
  readonly tone: KindTone;
  /** What the kind is and an example of it, for the settings page. */
  readonly meaning: MessageKey;
}

/** How each kind is named, counted, coloured and explained. */
export const KIND_WORDS: { readonly [Kind in ChangeKind]: KindWords } = {
  correction: {
    name: 'kindCorrection',
    counted: 'countCorrection',
    tone: 'note',
    meaning: 'meaningCorrection',
  },
  headline: { name: 'kindHeadline', counted: 'countHeadline', tone: 'edited', meaning: 'meaningHeadline' },
  negation: { name: 'kindNegation', counted: 'countNegation', tone: 'edited', meaning: 'meaningNegation' },
  number: { name: 'kindNumber', counted: 'countNumber', tone: 'edited', meaning: 'meaningNumber' },
  quotation: {
    name: 'kindQuotation',
    counted: 'countQuotation',
    tone: 'edited',
    meaning: 'meaningQuotation',
  },
  attribution: {
    name: 'kindAttribution',
    counted: 'countAttribution',
    tone: 'edited',
    meaning: 'meaningAttribution',
  },
  name: { name: 'kindName', counted: 'countName', tone: 'edited', meaning: 'meaningName' },
  date: { name: 'kindDate', counted: 'countDate', tone: 'edited', meaning: 'meaningDate' },
  modality: { name: 'kindModality', counted: 'countModality', tone: 'edited', meaning: 'meaningModality' },
  standfirst: {
    name: 'kindStandfirst',
    counted: 'countStandfirst',
    tone: 'edited',
    meaning: 'meaningStandfirst',
  },
  removed: { name: 'kindRemoved', counted: 'countRemoved', tone: 'removed', meaning: 'meaningRemoved' },
  added: { name: 'kindAdded', counted: 'countAdded', tone: 'added', meaning: 'meaningAdded' },
  link: { name: 'kindLink', counted: 'countLink', tone: 'edited', meaning: 'meaningLink' },
  wording: { name: 'kindWording', counted: 'countWording', tone: 'plain', meaning: 'meaningWording' },
  moved: { name: 'kindMoved', counted: 'countMoved', tone: 'moved', meaning: 'meaningMoved' },
  spelling: { name: 'kindSpelling', counted: 'countSpelling', tone: 'plain', meaning: 'meaningSpelling' },
  typography: {
    name: 'kindTypography',
    counted: 'countTypography',
    tone: 'plain',
    meaning: 'meaningTypography',
  },
};

/** Longer contents would not fit on a chip beside another. */
const MAX_CONTENT_LENGTH = 28;

/** Kinds of a single word that is clearer without the name of its kind: “not” added. */
const BARE_KINDS: readonly ChangeKind[] = ['negation', 'modality'];

/** A kind with its content: "number 5,200 to 2,500". Null where the content is too long to be read at a glance. */
export function detailInWords(detail: ChangeDetail): string | null {
  const { kind, earlier, later } = detail;
  if (earlier.length > MAX_CONTENT_LENGTH || later.length > MAX_CONTENT_LENGTH) return null;
  if (BARE_KINDS.includes(kind)) return bareWords(earlier, later);
  const name = message(KIND_WORDS[kind].name);
  if (earlier && later) return message('detailChanged', name, isolate(earlier), isolate(later));
  if (later) return message('detailAdded', name, isolate(later));
  return earlier ? message('detailRemoved', name, isolate(earlier)) : null;
}

function bareWords(earlier: string, later: string): string | null {
  if (earlier && later) return message('wordChanged', isolate(earlier), isolate(later));
  if (later) return message('wordAdded', isolate(later));
  return earlier ? message('wordRemoved', isolate(earlier)) : null;
}
