import type { BoundaryPlace } from './boundary-place';

const CLOSING_QUOTE = /["'“”‘’«»‹›」』]/u;
const SAID =
  'said|says|asked|asks|added|adds|wrote|writes|told|tweeted|replied|continued|explained|shouted|yelled|recalled|' +
  'joked|declared|posted|cried|exclaimed|responded|warned|insisted|noted|quipped|wondered|chanted|screamed|announced';
/** “Stop!” Ann T. von Smith, 34, said. Languages that put the verb first go on in lower case anyway. */
const ENGLISH = new RegExp(
  `^(?=\\p{Lu})(?:(?:\\p{Lu}[\\p{L}.'’-]*|d[aeiu]|de[lnr]|la|v[ao]n|bin|al|el)(?:, \\d{1,3},)?\\s){1,6}(?:${SAID})(?!\\p{L})`,
  'u',
);
/** 「…！」と述べた, “……！”他说 */
const CHINESE_OR_JAPANESE =
  /^(?:と|など|って|を|[^。！？，、：“「]{0,10}(?:说|說|表示|称|稱|道|问|問|强调|強調|指出|写道|寫道|喊))/u;

/** Whether what follows a quotation that closed with its own mark only says whose words they are: “Stop!” Smith said. */
export function isAttribution(place: BoundaryPlace): boolean {
  if (!CLOSING_QUOTE.test(place.closers)) return false;
  return ENGLISH.test(place.ahead) || (!place.hasSpace && CHINESE_OR_JAPANESE.test(place.ahead));
}
