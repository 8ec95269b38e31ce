interface ShareBarProps {
  /** Out of `of`. */
  readonly count: number;
  readonly of: number;
  /** BCP 47. */
  readonly locale: string;
}

/** A share as a bar with its per cent beside it. The words say everything; the bar is for the eye. */
export function ShareBar({ count, of, locale }: ShareBarProps) {
  if (of === 0) return <span class="quiet">–</span>;
  const share = count / of;
  const words = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <span class="share">
      <span class="share-track" aria-hidden="true">
        <span class="share-bar" style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span class="share-words">{words}</span>
    </span>
  );
}
