import type { ChangeDetail } from '../../article/change';
import { pairUp } from './pair-up';
import type { Wording } from './wording';
import { lacking } from './words';

/** Web and mail addresses and the names of accounts, as far as they stand in the text. */
const ADDRESS =
  /\bhttps?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|\bwww\.[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@])@\w{2,}|\b[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|info|gov|edu|io)\b(?:\/[^\s<>"“”.,;:!?)\]]*)?/giu;

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
