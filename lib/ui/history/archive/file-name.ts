import type { Instant } from '../../../article/model';
import type { ExportScope } from './services';

const LONGEST_NAME = 60;

/** "late-edition-2026-03-14" by the reader's own date, or with the site or the last part of the address. */
export function fileNameOf({ of, name }: ExportScope, at: Instant): string {
  const what = of === 'article' ? lastOfPath(name) : name;
  const plain = what
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return ['late-edition', plain, date].filter(Boolean).join('-');
}

/** The last part of an address, in letters where it was written so; empty where it has none. */
function lastOfPath(address: string): string {
  const last = URL.parse(address)?.pathname.split('/').findLast(Boolean) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
