import type { Change } from '../../article/change';
import type { Snapshot } from '../../article/model';
import { message } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { BlockOfWords } from '../words';
import { placeInWords } from './change-place';
import { earlierText, laterText } from './change-text';
import { OP_NAMES } from './change-words';
import { JudgeButton } from './judging';
import { ColumnDiff, InlineDiff } from './sentence-diff';

/** 'inline' for the popup, 'columns' where there is room for two texts side by side. */
export type DiffLayout = 'inline' | 'columns';

interface ChangeItemProps {
  readonly change: Change;
  /** The snapshot that brought the change, for saying where it stands. */
  readonly later: Snapshot | undefined;
  readonly language: string | null;
  readonly layout: DiffLayout;
  /** Leads to the change in the page; null where it does not stand there. */
  readonly onShow: (() => void) | null;
}

/** One sentence-level change: its words, what happened to it, and where. */
export function ChangeItem({ change, later, language, layout, onShow }: ChangeItemProps) {
  const place = placeInWords(change, later);
  return (
    <li class={`change change-${change.op}`}>
      <ChangeWords change={change} language={language} layout={layout} />
      <div class="change-foot">
        <span>
          <span class="op">{message(OP_NAMES[change.op])}</span>
          {place && <span class="place">{place}</span>}
        </span>
        <span class="change-actions">
          {onShow && (
            <button type="button" class="link" onClick={onShow}>
              {message('actionShowInPage')}
            </button>
          )}
          <JudgeButton change={change} word="noise" />
        </span>
      </div>
    </li>
  );
}

type ChangeWordsProps = Pick<ChangeItemProps, 'change' | 'language' | 'layout'>;

function ChangeWords({ change, language, layout }: ChangeWordsProps) {
  const earlier = earlierText(change);
  const later = laterText(change);
  if (earlier === later) {
    return <BlockOfWords language={language}>{balanceBidi(later)}</BlockOfWords>;
  }
  const Diff = layout === 'columns' ? ColumnDiff : InlineDiff;
  return <Diff earlier={earlier} later={later} language={language} />;
}
