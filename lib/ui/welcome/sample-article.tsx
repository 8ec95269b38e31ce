import { message } from '../../platform/i18n';
import { MarkedSample } from '../marked-sample';

/** A small picture, in words, of an article that was edited: marks, note and badge as the reader will meet them. */
export function SampleArticle() {
  return (
    <figure class="sample-article">
      <div class="sample-page">
        <p class="words sample-headline">{message('sampleHeadline')}</p>
        <p class="words">
          {message('sampleUnchanged')} <MarkedSample style="colour" />{' '}
          <span class="mark-removed">{message('sampleRemoved')}</span>
        </p>
        <div class="sample-note">
          <span class="sample-note-head mark-edited">{message('sampleNoteHead')}</span>
          <span class="words">
            {message('sampleBeforeNumber')} <del>{message('sampleNumberBefore')}</del>{' '}
            <ins>{message('sampleNumber')}</ins> {message('sampleAfterNumber')}
          </span>
          <span class="sample-note-facts">
            <b>{message('sampleNoteFacts')}</b> · {message('editUnannounced')}
          </span>
          <span class="sample-note-facts">{message('sampleNoteWhen')}</span>
        </div>
      </div>
      <figcaption>{message('sampleCaption')}</figcaption>
    </figure>
  );
}
