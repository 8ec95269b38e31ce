import type { Change } from '../../article/change';
import type { Snapshot } from '../../article/model';
import { message } from '../../platform/i18n';

/** Where in the article a change stands: "Headline", "Paragraph 3", "After paragraph 4". Null where the text is not at hand. */
export function placeInWords(change: Change, later: Snapshot | undefined): string | null {
  if (change.part === 'headline') return message('placeHeadline');
  if (change.part === 'standfirst') return message('placeStandfirst');
  if (!later) return null;
  if (change.op === 'removed') return placeOfRemoved(change.after ?? -1, later);
  const paragraph = paragraphOf(change.later[0]?.index ?? null, later);
  return paragraph === null ? null : message('placeParagraph', String(paragraph));
}

function placeOfRemoved(after: number, later: Snapshot): string | null {
  if (after < 0) return message('placeBeginning');
  const paragraph = paragraphOf(after, later);
  return paragraph === null ? null : message('placeParagraph', String(paragraph));
}

/** Number of the block, counted from 1, that holds the sentence with this flat index. */
function paragraphOf(index: number | null, snapshot: Snapshot): number | null {
  if (index === null) return null;
  let passed = 0;
  for (const [position, block] of snapshot.blocks.entries()) {
    passed += block.sentences.length;
    if (index < passed) return position + 1;
  }
  return null;
}
