import { Sign } from '../state/sign';
import type { StateWords } from '../state/state-words';

interface StateLineProps {
  readonly words: StateWords;
  /** Where no headline stands above it, the state is the page's title. */
  readonly isTitle: boolean;
}

/** The state in a sentence, with its sign. */
export function StateLine({ words, isTitle }: StateLineProps) {
  const Line = isTitle ? 'h1' : 'p';
  return (
    <div class={`state state-${words.tone}`} role="status">
      <Sign tone={words.tone} />
      <div>
        <Line class="state-line">{words.line}</Line>
        {words.detail && <p class="state-detail">{words.detail}</p>}
      </div>
    </div>
  );
}
