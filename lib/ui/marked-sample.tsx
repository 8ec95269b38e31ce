import type { Settings } from '../article/settings';
import { message } from '../platform/i18n';

/** Two sentences with marks as they look in a page. */
export function MarkedSample({ style }: { readonly style: Settings['markStyle'] }) {
  return (
    <span class={`words sample sample-${style}`}>
      <span class="mark-edited">
        {message('sampleBeforeNumber')} <b>{message('sampleNumber')}</b> {message('sampleAfterNumber')}
      </span>{' '}
      <span class="mark-added">{message('sampleAdded')}</span>
    </span>
  );
}
