import { abbreviationEnds } from './abbreviation-end';
import type { Vocabulary } from './abbreviations/index';
import { isAttribution } from './attribution';
import type { BoundaryPlace } from './boundary-place';
import { isOrdinal } from './ordinal';

/** Any quotation mark: which one opens differs by language and is lost where marks are straight. */
const OPENERS = /^[\s"'“”„‟‘’‚‛«»‹›([{¿¡*•·–—―-]*/u;
const FIRST_WORD = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/u;
const LOWER = /^\p{Ll}/u;
/** iPhone, eBay */
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u;
/** ’s Avonds: Dutch sentences may open with a clipped word. */
const CLIPPED = /^[\s"“„‘]*['’][stn]\s\p{Lu}/u;
const CONTINUES = /^[,;:)\]}/&%!?.…]/u;
const OPEN_BRACKET = /[([{]$/u;

/** Marks that need no white space behind them, as in Chinese; and that need none where such a script follows. */
const OWN_SPACE_STOP = /[^.!?…;\s]/u;
const QUESTION = /[!?]/u;
const UNSPACED_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（《【]/u;

/** said.The: a space was lost. Not where the full stop may belong to an address, a file or a name. */
const PLAIN_WORD_BEHIND = /(?:^|[\s"“'‘(])\p{Ll}{2,}$/u;
const PLAIN_WORD_AHEAD = /^(?!(?:Com|Net|Org|Co|Io|Js|Tv)\b)\p{Lu}\p{Ll}*(?=[\s,])/u;

function isLostSpace(place: BoundaryPlace): boolean {
  if (place.stop !== '.' || place.closers !== '') return false;
  return PLAIN_WORD_BEHIND.test(place.behind) && PLAIN_WORD_AHEAD.test(place.ahead);
}

function spaceAllows(place: BoundaryPlace): boolean {
  if (place.hasSpace || OWN_SPACE_STOP.test(place.stop)) return true;
  if (QUESTION.test(place.stop) && UNSPACED_SCRIPT.test(place.ahead)) return true;
  return isLostSpace(place);
}

/** Whether a sentence ends at the place, judged by the few words around it alone. */
export function endsSentence(place: BoundaryPlace, vocabulary: Vocabulary): boolean {
  if (!spaceAllows(place)) return false;
  const text = place.ahead.replace(OPENERS, '');
  if (text === '' || CONTINUES.test(text)) return false;
  if (LOWER.test(text) && !BRAND.test(text) && !CLIPPED.test(place.ahead)) return false;
  if (OPEN_BRACKET.test(place.behind)) return false;
  if (place.stop !== '.') return !isAttribution(place);
  const next = { text, word: FIRST_WORD.exec(text)?.[0] ?? '' };
  return !isOrdinal(place, next, vocabulary) && abbreviationEnds(place, next, vocabulary);
}
