import type { CorrectionWords } from './words';

const PIECE =
  '(?:article|story|post|report|piece|column|item|page|headline|interview|review|list|caption|dispatch|graphic|map|chart|obituary|profile|analysis|explainer|newsletter)';
/** Words that news uses of other people's texts as well stand only behind "this" and "our". */
const PIECE_OF_OURS = '(?:article|story|post|headline)';
const CHANGED = '(?:updated|corrected|amended|revised|clarified|edited|changed|modified|fixed|adjusted)';

export const english: CorrectionWords = {
  labels:
    "corrections?(?: (?:and|&) clarifications?)?|clarifications?(?: (?:and|&) corrections?)?|corrected|amendment|corrigendum|errat(?:um|a)|retraction|updates?|updated|for the record|editors?'?s?'? note|editorial note|a? ?note (?:to|from) (?:our )?(?:readers|the editors?)",
  statements: [
    String.raw`\b(?:earlier|previous|prior|initial|original|first) (?:versions?|headlines?|editions?|captions?) (?:of|on|to|for) (?:(?:this|our)\b(?: ${PIECE}|(?! \w))|the ${PIECE_OF_OURS}\b)`,
    String.raw`\b(?:this|our) ${PIECE} (?:has|have|had|was|is)(?: since| also| now)? ?(?:been )?(?:\w+ ){0,2}${CHANGED}\b|\bthe ${PIECE_OF_OURS} (?:has|had) (?:since )?been (?:\w+ ){0,2}${CHANGED}\b`,
    String.raw`\bthis ${PIECE} (?:originally|initially|previously|incorrectly|mistakenly|erroneously|wrongly) (?!appeared|ran\b|aired|published|was published)`,
    String.raw`\bthis ${PIECE} now (?:includes|reflects|says|states|contains|gives|names|makes|correctly)\b`,
    String.raw`\bwe (?:originally|initially|previously|incorrectly|mistakenly|erroneously|wrongly) (?:said|stated|wrote|reported|gave|named|identified)\b`,
    String.raw`\b(?:has|have|had) (?:since )?been ${CHANGED} in (?:this|the) ${PIECE}\b`,
    String.raw`\bwe(?:'ve| have)? (?:since |now |also )?${CHANGED} (?:(?:this|our) ${PIECE}|the headline)\b`,
    String.raw`\bwe (?:originally|initially|incorrectly|mistakenly|wrongly) (?:said|stated|wrote|reported|gave|named|put|identified)\b`,
    String.raw`\bwe (?:regret|apologi[sz]e for) (?:the|this|that|any) (?:error|mistake|confusion)`,
    '^(?:because of|due to|owing to) an? (?:editing|production|transcription|typographical) error',
    String.raw`^(?:because of|due to|owing to) an? \w+ing error, (?:this|our|the|an earlier|a previous) ${PIECE}`,
    String.raw`\b(?:updated|amended|corrected|edited) (?:after|since|following) publication\b`,
  ],
};
