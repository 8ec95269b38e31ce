import type { MessageKey } from '../../../platform/i18n';
import { message, pluralMessage } from '../../../platform/i18n';
import { isolate } from '../../bidi';
import { snapshotName } from '../snapshot-name';
import type { Evidence } from './services';

const PROBLEM_WORDS: { readonly [Code in Evidence['problems'][number]['code']]: MessageKey } = {
  text: 'evidenceText',
  facts: 'evidenceFacts',
  link: 'evidenceLink',
};

/** More would not be read; the count says the rest. */
const MAX_LISTED = 20;

/** Whether the snapshots of a file are as they were recorded, and which are not. */
export function EvidenceReport({ evidence }: { readonly evidence: Evidence }) {
  const { bare, problems, isWhole } = evidence;
  const isSound = problems.length === 0 && isWhole !== false;
  return (
    <>
      <p class={isSound ? 'sound' : 'unsound'}>
        {message(isSound ? 'evidenceSound' : 'evidenceUnsound')}
        {bare > 0 && ` ${pluralMessage('evidenceBare', bare)}`}
      </p>
      {isWhole === false && <p class="unsound">{message('evidenceNotWhole')}</p>}
      {problems.length > 0 && (
        <ul class="counts">
          {problems.slice(0, MAX_LISTED).map(({ canonicalUrl, snapshot, code }) => (
            <li key={`${canonicalUrl} ${snapshot} ${code}`}>
              {isolate(canonicalUrl)}, {snapshotName(snapshot)}: {message(PROBLEM_WORDS[code])}
            </li>
          ))}
          {problems.length > MAX_LISTED && (
            <li>{message('chipsMore', String(problems.length - MAX_LISTED))}</li>
          )}
        </ul>
      )}
    </>
  );
}
