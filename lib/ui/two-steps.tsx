import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { message } from '../platform/i18n';

interface TwoStepsProps {
  /** The button that stands there at first. */
  readonly label: string;
  /** What would happen, asked after the first click. */
  readonly question: string;
  /** The button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: the first click asks, the second one does it. */
export function TwoSteps({ label, question, confirm, onConfirm }: TwoStepsProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <Question
      question={question}
      confirm={confirm}
      onConfirm={() => {
        setAsking(false);
        onConfirm();
      }}
      onKeep={() => setAsking(false)}
    />
  );
}

interface QuestionProps extends Omit<TwoStepsProps, 'label'> {
  readonly onKeep: () => void;
}

/** The second step. The focus starts on the harmless answer. */
export function Question({ question, confirm, onConfirm, onKeep }: QuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="question" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div class="actions">
        <button type="button" class="danger" data-action="confirm" onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" ref={keep} onClick={onKeep}>
          {message('actionKeep')}
        </button>
      </div>
    </div>
  );
}
