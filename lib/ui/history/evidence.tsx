import { useState } from 'preact/hooks';
import type { ArticleHistory } from '../../article/history';
import type { Article, Snapshot } from '../../article/model';
import { waybackAddress } from '../../article/wayback';
import { message } from '../../platform/i18n';
import { isolate } from '../bidi';
import { Time } from '../time-context';
import { snapshotName } from './snapshot-name';

/** Of each snapshot: when and where it was captured, its hash, and the way to what others kept of it. */
export function SnapshotEvidence({ history }: { readonly history: ArticleHistory }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="not-shown" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{message('evidenceTitle')}</summary>
      {open && (
        <>
          <p class="intro">{message('evidenceIntro')}</p>
          <ul class="evidence">
            {history.snapshots.map((snapshot) => (
              <EvidenceLine key={snapshot.number} snapshot={snapshot} article={history.article} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

interface EvidenceLineProps {
  readonly snapshot: Snapshot;
  readonly article: Article;
}

function EvidenceLine({ snapshot, article }: EvidenceLineProps) {
  const { number, capturedAt, evidence } = snapshot;
  const address = snapshot.address ?? article.addresses.at(-1) ?? article.canonicalUrl;
  const wayback = waybackAddress(address, capturedAt);
  return (
    <li>
      <b>{snapshotName(number)}</b> <Time at={capturedAt} form="short" />{' '}
      {wayback && (
        <a href={wayback} target="_blank" rel="noreferrer">
          {message('waybackLink')}
        </a>
      )}
      <span class="evidence-address">{isolate(address)}</span>
      <code>{evidence?.hash ?? message('evidenceNone')}</code>
    </li>
  );
}
