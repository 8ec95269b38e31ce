import type { ChangeDetail, ChangeKind } from '../../article/change';
import type { Stretch } from './wording';

/**
 * Sets what went against what came in its place: in the same stretch, in order. What has no counterpart there stands
 * alone, one against one being counterparts wherever they are. Each detail comes once.
 */
export function pairUp(
  kind: ChangeKind,
  gone: readonly string[],
  come: readonly string[],
  stretches: readonly Stretch[],
): ChangeDetail[] {
  const pairs =
    gone.length === 1 && come.length === 1 ? inOrder(gone, come) : byStretch(gone, come, stretches);
  const keys = new Set<string>();
  return pairs.flatMap(([earlier, later]) => {
    const key = `${earlier}\n${later}`;
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ kind, earlier, later }];
  });
}

type TextPair = readonly [earlier: string, later: string];

function inOrder(gone: readonly string[], come: readonly string[]): TextPair[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => [
    gone[at] ?? '',
    come[at] ?? '',
  ]);
}

function byStretch(
  gone: readonly string[],
  come: readonly string[],
  stretches: readonly Stretch[],
): TextPair[] {
  const [goneLeft, comeLeft] = [[...gone], [...come]];
  const pairs = stretches.flatMap(({ removed, added }) =>
    inOrder(take(goneLeft, removed), take(comeLeft, added)),
  );
  return [
    ...pairs,
    ...goneLeft.map((text): TextPair => [text, '']),
    ...comeLeft.map((text): TextPair => ['', text]),
  ];
}

/** Takes the leading items that belong to the text of a stretch: stand in it, or hold it. */
function take(items: string[], text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const taken = items.filter((item) => trimmed.includes(item) || item.includes(trimmed));
  for (const item of taken) items.splice(items.indexOf(item), 1);
  return taken;
}
