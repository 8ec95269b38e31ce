import type { ChangedSentence, Edit } from '../article/change';
import type { ArticleText, Snapshot } from '../article/model';
import { flattenSentences } from '../article/sentences';
import type { SuppressBlock } from './site-blocks';

/** An edit as it looks with what has been learned since it was found: a change of a block that is hidden is hidden. */
export function hideLearned(
  edit: Edit,
  earlier: Snapshot,
  later: Snapshot,
  suppressBlock: SuppressBlock,
): Edit {
  const [before, after] = [earlier, later].map((text) => sentenceRules(text, suppressBlock));
  const changes = edit.changes.map((change) => {
    const rule = ruleOf(change.earlier, before) ?? ruleOf(change.later, after);
    return change.suppressed === null && rule !== null ? { ...change, suppressed: rule } : change;
  });
  return { ...edit, changes };
}

type SentenceRules = readonly (string | null)[];

function sentenceRules({ blocks }: ArticleText, suppressBlock: SuppressBlock): SentenceRules {
  const rules = blocks.map((block) => suppressBlock(block));
  return flattenSentences(blocks).map(({ block }) => rules[block] ?? null);
}

/** The rule that hides all sentences of one side of a change; null where one of them is shown or there is none. */
function ruleOf(side: readonly ChangedSentence[], rules: SentenceRules = []): string | null {
  const found = side.map(({ index }) => (index === null ? null : (rules[index] ?? null)));
  return found.every((rule) => rule !== null) ? (found[0] ?? null) : null;
}
