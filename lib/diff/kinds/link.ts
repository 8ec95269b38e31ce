import type { ChangeDetail } from '../../article/change';
import { pairUp } from './pair-up';
import type { Wording } from './wording';
import { lacking } from './words';

/** Web and mail addresses and the names of accounts, as far as they stand in the text. */
const ADDRESS =
  /\bhttps?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|\bwww\.[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w@])@\w{2,}|(?<![\w.-])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.(?:com|org|net|info|gov|edu|io)\b(?:\/[^\s<>"“”.,;:!?)\]]*)?/giu;

/** Addresses in the text that differ. */
export function linkDetails({ earlier, later, stretches }: Wording): ChangeDetail[] {
  const before = earlier.match(ADDRESS) ?? [];
  const after = later.match(ADDRESS) ?? [];
  const keyOf = (address: string) => address.toLowerCase();
  return pairUp(
    'link',
    lacking<string>(before, after, keyOf),
    lacking<string>(after, before, keyOf),
    stretches,
  );
}
