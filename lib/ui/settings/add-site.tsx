import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import { parseSite } from './parse-site';

interface AddSiteProps {
  readonly listed: readonly string[];
  readonly onAdd: (site: string) => void;
}

/** A field for one more site; says in words why it does not take an entry. */
export function AddSite({ listed, onAdd }: AddSiteProps) {
  const [entry, setEntry] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const parsed = parseSite(entry, listed);
    setProblem(parsed.ok ? null : parsed.problem);
    if (!parsed.ok) return;
    setEntry('');
    onAdd(parsed.site);
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for={id}>{message('addSiteLabel')}</label>
      <div class="actions">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={entry}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            setEntry(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit">{message('actionAdd')}</button>
      </div>
      <p class="problem" id={`${id}-problem`} role="status">
        {problem && message(problem)}
      </p>
    </form>
  );
}
