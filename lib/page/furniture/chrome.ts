import { PLAIN_WORDS, TELLING_WORDS } from './chrome-words';

const telling = new Set(TELLING_WORDS.split(/\s+/));
const plain = new Set(PLAIN_WORDS.split(/\s+/));

/** Longer texts say more than labels do, even in such words. */
const MAX_WORDS = 10;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’'.]\p{L}[\p{L}\p{M}]*)*/gu;

/** Whether a text consists of the words of labels around an article, as chrome-words.ts lists them. */
export function isChrome(text: string): boolean {
  if (text.length > 120) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  return (
    words.every((word) => telling.has(word) || plain.has(word)) && words.some((word) => telling.has(word))
  );
}

const MARKS_ONLY = /^[^\p{L}\p{N}]*$|^[\p{N}\s/.,:%x×·|•()+-]{1,12}$/u;

/** A rule, an arrow, a lone number of a counter or a gallery. */
export function isMarksOnly(text: string): boolean {
  return MARKS_ONLY.test(text);
}

const ADVERT =
  /^\W*(?:advertisements?|advertising|adverts?|sponsored(?: content| post| links?)?|paid (?:content|post|for by)|promoted(?: content)?|(?:story|article|content|text) continues (?:below|after)|(?:scroll|keep scrolling) (?:down )?(?:to|for) (?:continue|read|more)|(?:weiter )?nach der (?:werbung|anzeige)|anzeigen?|werbung|publicité|(?:la )?suite après (?:la|cette) publicité|publicidad|publicidade|continua (?:após|depois d)[ea]? publicidade|pubblicità|advertentie|annons|annonse|annonce|reklame?|реклама|広告|广告|廣告|광고|إعلان)(?!\p{L})/iu;
const MAX_ADVERT_LENGTH = 80;

/** The label of an advert. */
export function isAdvertLabel(text: string): boolean {
  return text.length <= MAX_ADVERT_LENGTH && ADVERT.test(text) && !/[.!?]\s*\S{3,}/u.test(text);
}
