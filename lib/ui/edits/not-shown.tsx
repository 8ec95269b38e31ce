import { useState } from 'preact/hooks';
import type { ArticleHistory } from '../../article/history';
import { isLiftable } from '../../article/judgement';
import { pluralMessage } from '../../platform/i18n';
import { Time } from '../time-context';
import { earlierText, laterText } from './change-text';
import type { HiddenChange } from './hidden-changes';
import { hiddenChanges } from './hidden-changes';
import { JudgeButton } from './judging';
import { ruleInWords } from './rule-words';
import { InlineDiff } from './sentence-diff';

/** More than this are boilerplate by the yard; the archive holds them all. */
const MAX_LISTED = 40;

/** Differences found and not shown, each with the rule that hid it: silence that can be looked at. */
export function NotShown({ history }: { readonly history: ArticleHistory }) {
  const [open, setOpen] = useState(false);
  const hidden = hiddenChanges(history);
  if (hidden.length === 0) return null;
  return (
    <details class="not-shown" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{pluralMessage('notShown', hidden.length)}</summary>
      {open && (
        <ul class="changes">
          {hidden.slice(0, MAX_LISTED).map((item) => (
            <HiddenItem item={item} language={history.article.language} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface HiddenItemProps {
  readonly item: HiddenChange;
  readonly language: string | null;
}

function HiddenItem({ item, language }: HiddenItemProps) {
  return (
    <li class="change">
      <InlineDiff earlier={earlierText(item.change)} later={laterText(item.change)} language={language} />
      <div class="change-foot">
        <span>{ruleInWords(item.rule)}</span>
        <span class="change-actions">
          {isLiftable(item.rule) && <JudgeButton change={item.change} word="matters" />}
          <Time at={item.at} />
        </span>
      </div>
    </li>
  );
}
