import type { ChangeDetail } from '../../article/change';

const NUMBER = /\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3})*(?:[.,]\p{N}+)?/gu;

/** Numbers that differ, each with the one that took its place. */
export function numberDetails(earlier: string, later: string): ChangeDetail[] {
  const before = earlier.match(NUMBER) ?? [];
  const after = later.match(NUMBER) ?? [];
  const gone = before.filter((number) => !after.includes(number));
  const come = after.filter((number) => !before.includes(number));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    kind: 'number' as const,
    earlier: gone[at] ?? '',
    later: come[at] ?? '',
  }));
}
