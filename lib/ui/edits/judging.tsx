import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Change } from '../../article/change';
import type { JudgementWord } from '../../article/judgement';
import { judgedOf } from '../../article/judgement';
import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import type { OwnPageMessages, Reply } from '../../platform/messages';

/** Keeps the reader's word on a difference; answers whether it is kept. */
type Judge = (change: Change, word: JudgementWord) => Promise<boolean>;

/** Null where nothing can be said of differences. */
const JudgeContext = createContext<Judge | null>(null);

interface JudgingProps {
  readonly articleId: number;
  readonly ask: (type: 'judge', request: OwnPageMessages['judge'][0]) => Promise<Reply<null>>;
  /** Called once a word is kept: what is shown has changed. */
  readonly onJudged: () => void;
  readonly children: ComponentChildren;
}

/** Lets the reader say of the differences inside it that they are noise, or that they matter. */
export function Judging({ articleId, ask, onJudged, children }: JudgingProps) {
  const judge: Judge = async (change, word) => {
    const reply = await ask('judge', { articleId, judged: judgedOf(change), word });
    if (reply.ok) onJudged();
    return reply.ok;
  };
  return <JudgeContext.Provider value={judge}>{children}</JudgeContext.Provider>;
}

const LABELS: { readonly [Word in JudgementWord]: MessageKey } = {
  noise: 'actionNoise',
  matters: 'actionMatters',
};

const DONE: { readonly [Word in JudgementWord]: MessageKey } = {
  noise: 'judgedNoise',
  matters: 'judgedMatters',
};

interface JudgeButtonProps {
  readonly change: Change;
  readonly word: JudgementWord;
}

/** Says the word of a difference, once. Nothing where nothing can be said. */
export function JudgeButton({ change, word }: JudgeButtonProps) {
  const judge = useContext(JudgeContext);
  const [state, setState] = useState<'open' | 'said' | 'failed'>('open');
  if (!judge) return null;
  if (state === 'said') return <span role="status">{message(DONE[word])}</span>;
  const say = () => void judge(change, word).then((kept) => setState(kept ? 'said' : 'failed'));
  return (
    <>
      <button type="button" class="link judge" title={message('judgeTitle')} onClick={say}>
        {message(LABELS[word])}
      </button>
      {state === 'failed' && <span role="alert">{message('failureAction')}</span>}
    </>
  );
}
