import type { KindQuestion } from '../../../lib/diff/kinds';
import { findKinds } from '../../../lib/diff/kinds';

/** What an edited sentence of the body is about. */
export function ask(earlier: string, later: string, more: Partial<KindQuestion> = {}) {
  return findKinds({ op: 'edited', part: 'body', earlier, later, language: 'en', ...more });
}

/** "number: 5,200 > 2,500". */
export function details(earlier: string, later: string, language: string | null = 'en'): string[] {
  return ask(earlier, later, { language }).details.map(
    (detail) => `${detail.kind}: ${detail.earlier} > ${detail.later}`,
  );
}
