import { useState } from 'preact/hooks';
import type { ArticleHistory } from '../../article/history';
import type { Block } from '../../article/model';
import { message } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { Time } from '../time-context';
import { BlockOfWords } from '../words';

/** The newest snapshot's text, as it was kept. */
export function KeptText({ history }: { readonly history: ArticleHistory }) {
  const [open, setOpen] = useState(false);
  const latest = history.snapshots.at(-1);
  if (!latest) return null;
  const { language } = history.article;
  return (
    <details class="not-shown" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {message('keptText')} <Time at={latest.capturedAt} />
      </summary>
      {open && (
        <div class="kept-text">
          {latest.standfirst && (
            <BlockOfWords language={language} class="standfirst">
              {balanceBidi(latest.standfirst)}
            </BlockOfWords>
          )}
          {latest.blocks.map((block) => (
            <KeptBlock block={block} language={language} />
          ))}
        </div>
      )}
    </details>
  );
}

function KeptBlock({ block, language }: { readonly block: Block; readonly language: string | null }) {
  return (
    <BlockOfWords language={language} class={`block-${block.kind}`}>
      {balanceBidi(block.sentences.join(' '))}
    </BlockOfWords>
  );
}
