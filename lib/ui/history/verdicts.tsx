import type { NotComparableReason, Notice, Verdict } from '../../article/change';
import type { MessageKey } from '../../platform/i18n';
import { message, pluralMessage } from '../../platform/i18n';
import { NOT_COMPARABLE_WORDS } from '../state/reason-words';
import { Time } from '../time-context';

const NOTICE_WORDS: { readonly [What in Notice]: MessageKey } = {
  gone: 'noticeGone',
  back: 'noticeBack',
  moved: 'noticeMoved',
  rebased: 'noticeRebased',
};

/** What became of the article besides its edits, and the looks that could not be held against what was kept. */
export function Verdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const reasons = verdicts.flatMap(({ at, reason }) => (reason === null ? [] : [{ at, reason }]));
  const notices = reasons.flatMap(({ at, reason }) => (isNotice(reason) ? [{ at, reason }] : []));
  const failed = reasons.flatMap(({ at, reason }) => (isNotice(reason) ? [] : [{ at, reason }]));
  return (
    <>
      <Notices notices={notices} />
      {failed.length > 0 && <NotCompared looks={failed} />}
    </>
  );
}

interface Told<Reason> {
  readonly at: number;
  readonly reason: Reason;
}

/** That the article went, came back or moved, newest first. */
export function Notices({ notices }: { readonly notices: readonly Told<Notice>[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="rows notices">
      {notices.map(({ at, reason }) => (
        <li key={at} class="verdict">
          <Time at={at} isFirst /> <span>{message(NOTICE_WORDS[reason])}</span>
        </li>
      ))}
    </ul>
  );
}

function NotCompared({ looks }: { readonly looks: readonly Told<NotComparableReason>[] }) {
  return (
    <details class="not-shown">
      <summary>{pluralMessage('notCompared', looks.length)}</summary>
      <ul class="rows">
        {looks.map(({ at, reason }) => (
          <li key={at} class="verdict">
            <Time at={at} isFirst />{' '}
            <span>{message('stateNotComparable', message(NOT_COMPARABLE_WORDS[reason]))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function isNotice(reason: NotComparableReason | Notice): reason is Notice {
  return Object.hasOwn(NOTICE_WORDS, reason);
}
