import { useState } from 'preact/hooks';
import type { ArticleHistory } from '../../../article/history';
import type { Row } from '../../../diff/rows';
import type { WordPart } from '../../../diff/word-diff';
import { message, pluralMessage } from '../../../platform/i18n';
import { saveFile } from '../../save-file';
import type { TimeContext } from '../../time';
import { elapsedInWords, shortTime } from '../../time';
import { useClock } from '../../time-context';
import { fileNameOf } from '../archive/file-name';
import { operationInWords } from '../compare/margin-note';
import type { Compared } from '../compare/use-comparison';
import { snapshotName } from '../snapshot-name';
import type { PictureContent } from './draw-comparison';
import { drawComparison } from './draw-comparison';

interface PictureButtonProps {
  readonly article: ArticleHistory['article'];
  readonly compared: Compared;
}

/** Saves the differences of a comparison as a picture. */
export function PictureButton({ article, compared }: PictureButtonProps) {
  const clock = useClock();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const canvas = document.createElement('canvas');
    drawComparison(canvas, contentOf(article, compared, clock));
    const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (content) saveFile({ name: nameOf(article, compared), content });
    setFailed(!content);
  };
  return (
    <>
      <button
        type="button"
        class="link"
        data-action="picture"
        onClick={() => void save().catch(() => setFailed(true))}
      >
        {message('actionPicture')}
      </button>
      {failed && <span role="alert">{message('failureAction')}</span>}
    </>
  );
}

/** By the article, the day of the later snapshot and the numbers of both: "late-edition-ferry-2026-03-14-1-3.png". */
function nameOf({ canonicalUrl }: ArticleHistory['article'], { earlier, later }: Compared): string {
  const name = fileNameOf({ of: 'article', name: canonicalUrl, articles: null }, later.capturedAt);
  return `${name}-${earlier.number + 1}-${later.number + 1}.png`;
}

/** More would be a poster. */
const MAX_ROWS = 12;

function contentOf(
  article: ArticleHistory['article'],
  { earlier, later, rows, differences, marks }: Compared,
  clock: TimeContext,
): PictureContent {
  const more = differences.length - MAX_ROWS;
  const parts = (row: Row | undefined, side: 'earlier' | 'later'): WordPart[] =>
    (row?.[side] ?? []).flatMap((sentence, index) => [
      ...(index > 0 ? [{ op: 'same' as const, text: ' ' }] : []),
      ...(marks.partsOf(row?.changes ?? [], side, sentence.index) ?? []),
    ]);
  const elapsed = elapsedInWords(later.capturedAt - earlier.capturedAt, clock.locale);
  const head = ({ number, capturedAt }: Compared['earlier']) =>
    `${snapshotName(number)}, ${shortTime(capturedAt, clock)}`;
  return {
    site: article.site,
    headline: later.headline,
    heads: [head(earlier), `${head(later)} (${message('elapsedLater', elapsed)})`],
    rows: differences.slice(0, MAX_ROWS).map((position) => {
      const row = rows[position];
      const partner = row?.partner === null ? undefined : rows[row?.partner ?? -1];
      const isBare = row?.op === 'moved' && row.earlier.length === 0;
      const sides = [parts(isBare ? partner : row, 'earlier'), parts(row, 'later')] as const;
      return { label: row ? operationInWords(row) : '', sides };
    }),
    foot: [more > 0 && pluralMessage('moreChanges', more), message('madeBy', message('extensionName'))]
      .filter(Boolean)
      .join(' · '),
  };
}
