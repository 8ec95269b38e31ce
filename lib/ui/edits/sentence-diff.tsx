import { useMemo } from 'preact/hooks';
import type { WordPart } from '../../diff/word-diff';
import { diffWords } from '../../diff/word-diff';
import { message } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { BlockOfWords } from '../words';
import { partsOfSide, readableParts, readsInOneLine } from './diff-parts';

interface SentenceDiffProps {
  /** Either may be empty, not both. */
  readonly earlier: string;
  readonly later: string;
  readonly language: string | null;
}

/** Old and new wording in one line, the changed words struck out and underlined; one under the other where too much changed. */
export function InlineDiff({ earlier, later, language }: SentenceDiffProps) {
  const parts = useWordParts(earlier, later, language);
  if (!earlier || !later || readsInOneLine(parts)) {
    return (
      <BlockOfWords language={language}>
        <Parts parts={parts} />
      </BlockOfWords>
    );
  }
  return (
    <div class="stacked">
      <Side parts={parts} side="earlier" language={language} />
      <Side parts={parts} side="later" language={language} />
    </div>
  );
}

/** Old wording on the left, new wording on the right; on a narrow page one under the other. */
export function ColumnDiff({ earlier, later, language }: SentenceDiffProps) {
  const parts = useWordParts(earlier, later, language);
  return (
    <div class="columns">
      {earlier ? (
        <Side parts={parts} side="earlier" language={language} />
      ) : (
        <div class="side side-empty" aria-hidden="true" />
      )}
      {later ? (
        <Side parts={parts} side="later" language={language} />
      ) : (
        <div class="side side-empty" aria-hidden="true" />
      )}
    </div>
  );
}

function useWordParts(earlier: string, later: string, language: string | null): readonly WordPart[] {
  return useMemo(() => readableParts(diffWords(earlier, later, language)), [earlier, later, language]);
}

interface SideProps {
  readonly parts: readonly WordPart[];
  readonly side: 'earlier' | 'later';
  readonly language: string | null;
}

function Side({ parts, side, language }: SideProps) {
  return (
    <div class={`side side-${side}`}>
      <span class="side-label">{message(side === 'earlier' ? 'sideEarlier' : 'sideLater')}</span>
      <BlockOfWords language={language}>
        <Parts parts={partsOfSide(parts, side)} />
      </BlockOfWords>
    </div>
  );
}

/** Words with those that went struck out and those that came underlined. */
export function Parts({ parts }: { readonly parts: readonly WordPart[] }) {
  return <>{parts.map((part) => (part.op === 'same' ? balanceBidi(part.text) : <Changed part={part} />))}</>;
}

/** Changed words; the spaces around them are not marked. */
function Changed({ part }: { readonly part: WordPart }) {
  const Mark = part.op === 'removed' ? 'del' : 'ins';
  const words = part.text.trim();
  const start = part.text.indexOf(words);
  if (words === '') return <Mark>{part.text}</Mark>;
  return (
    <>
      {part.text.slice(0, start)}
      <Mark>{balanceBidi(words)}</Mark>
      {part.text.slice(start + words.length)}
    </>
  );
}
