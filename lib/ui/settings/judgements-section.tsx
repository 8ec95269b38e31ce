import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Judgement } from '../../article/judgement';
import { message } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { ruleInWords } from '../edits/rule-words';
import { Section } from './section';
import type { SettingsServices } from './services';

type JudgementsSectionProps = { readonly services: SettingsServices };

/** What the reader called noise or worth showing, by site, each with the way back. Nothing where nothing was said. */
export function JudgementsSection({ services }: JudgementsSectionProps) {
  const [judgements, setJudgements] = useState<readonly Judgement[]>([]);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    services.listJudgements().then(setJudgements, () => setJudgements([]));
  }, [services]);
  useEffect(load, [load]);
  const takeBack = async (id: number) => {
    const reply = await services.askBackground('takeBack', { id });
    setFailed(!reply.ok);
    load();
  };
  if (judgements.length === 0) return null;
  return (
    <Section title={message('sectionJudgements')} intro={message('sectionJudgementsIntro')}>
      {bySite(judgements).map(([site, said]) => (
        <div key={site}>
          <h3>{site}</h3>
          <ul class="sites judgements">
            {said.map((judgement) => (
              <JudgementRow
                key={judgement.id}
                judgement={judgement}
                onTakeBack={() => void takeBack(judgement.id)}
              />
            ))}
          </ul>
        </div>
      ))}
      {failed && <p role="alert">{message('failureAction')}</p>}
    </Section>
  );
}

interface JudgementRowProps {
  readonly judgement: Judgement;
  readonly onTakeBack: () => void;
}

function JudgementRow({ judgement, onTakeBack }: JudgementRowProps) {
  const { word, rule, text } = judgement;
  return (
    <li>
      <span>
        <span class="judgement-word">
          {message(word === 'noise' ? 'judgementNoise' : 'judgementMatters')}
        </span>{' '}
        {rule === null ? (
          <span class="words" dir="auto">
            {balanceBidi(text)}
          </span>
        ) : (
          ruleInWords(rule)
        )}
      </span>
      <button type="button" class="link" aria-label={message('takeBackThis', text)} onClick={onTakeBack}>
        {message('actionTakeBack')}
      </button>
    </li>
  );
}

function bySite(judgements: readonly Judgement[]): (readonly [string, readonly Judgement[]])[] {
  return [...Map.groupBy(judgements, ({ site }) => site)].sort(([one], [other]) => one.localeCompare(other));
}
