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
  const [before, after] = [sentenceRules(earlier, suppressBlock), sentenceRules(later, suppressBlock)];
  const changes = edit.changes.map((change) => {
    if (change.suppressed !== null) return change;
    const rule = ruleOf(change.earlier, before) ?? ruleOf(change.later, after);
    return rule === null ? change : { ...change, suppressed: rule };
  });
  return { ...edit, changes };
}

/** The rule that hides a sentence, by flat index. */
type RuleOfSentence = (index: number) => string | null;

function sentenceRules({ blocks }: ArticleText, suppressBlock: SuppressBlock): RuleOfSentence {
  const sentences = flattenSentences(blocks);
  return (index) => {
    const block = blocks[sentences[index]?.block ?? -1];
    return block ? suppressBlock(block) : null;
  };
}

/** The rule that hides all sentences of one side of a change; null where one of them is shown or there is none. */
function ruleOf(side: readonly ChangedSentence[], ruleOfSentence: RuleOfSentence): string | null {
  const found = side.map(({ index }) => (index === null ? null : ruleOfSentence(index)));
  return found.every((rule) => rule !== null) ? (found[0] ?? null) : null;
}
