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

/** What adverts are called, in the languages of promotion-words.ts. */
const ADVERT_NOUN =
  /(?<!\p{L})(?:ads?|adverts?|advertisements?|sponsor(?:ed|s)?|advertisers?|anzeigen?|werbeanzeigen?|werbung|werbeinhalt|publicités?|publicitaires?|annonces?|sponsoris\p{L}+|publicidad|publicitari[oa]s?|anuncios?|patrocinad[oa]s?|publicidade|anúncios?|pubblicità|pubblicitari[oa]|annunci[o]?|sponsorizzat[oi]|advertenties?|reclame|gesponsord\p{L}*|annonsen?|annonser|annonsør\p{L}*|reklamen?|annoncer?|annoncen|sponsor(?:er)?et|reklam\p{L}*|sponsorowan\p{L}*|ogłoszeni\p{L}*|реклам\p{L}*|спонсор\p{L}*|партн[её]рск\p{L}+|sponsorlu|ilan|إعلان\p{L}*|الإعلان\p{L}*|برعاية|פרסומ\p{L}*|הפרסומת|ממומן|מודעה)(?!\p{L})|広告|スポンサー|提供記事|^PR$|广告|廣告|赞助|贊助|推广|推廣|광고/iu;
/** Longer lines that speak of adverts may be headings of the story; words. */
const MAX_ADVERT_WORDS = 8;
const MAX_NOUN_LENGTH = 60;

/** The label of an advert. */
export function isAdvertLabel(text: string): boolean {
  return text.length <= MAX_ADVERT_LENGTH && ADVERT.test(text) && !/[.!?]\s*\S{3,}/u.test(text);
}

/** The same, or a button beside one: a short line that is no statement and names adverts. A heading may be the story's. */
export function isAdvertLine(text: string): boolean {
  if (isAdvertLabel(text)) return true;
  if (text.length > MAX_NOUN_LENGTH || /[.!。…]["”’»]?$/u.test(text)) return false;
  return ADVERT_NOUN.test(text) && text.split(/\s+/).length <= MAX_ADVERT_WORDS;
}
