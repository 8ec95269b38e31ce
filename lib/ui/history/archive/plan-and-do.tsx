import { message } from '../../../platform/i18n';
import { Question } from '../../two-steps';
import { Progress } from './progress';
import type { Tracking } from './services';
import { useTask } from './use-task';

interface PlanAndDoProps<Plan> {
  /** The button that asks what would happen. */
  readonly label: string;
  /** For tests: "erase". */
  readonly name: string;
  readonly makePlan: (tracking: Tracking) => Promise<Plan>;
  /** What would happen, in words; null where nothing would. */
  readonly describe: (plan: Plan) => string | null;
  /** The button that does it. */
  readonly confirm: string;
  readonly carryOut: (plan: Plan, tracking: Tracking) => Promise<void>;
  readonly done: string;
}

/** Something that cannot be undone: says first what it would do, then does it and shows how far it is. */
export function PlanAndDo<Plan>(props: PlanAndDoProps<Plan>) {
  const { label, name, makePlan, describe, confirm, carryOut, done } = props;
  const plan = useTask<Plan>();
  const deed = useTask<void>();
  const start = (made: Plan) => {
    plan.cancel();
    deed.run((tracking) => carryOut(made, tracking));
  };
  const ask = () => {
    deed.cancel();
    plan.run(makePlan);
  };
  const words = plan.now.state === 'done' ? describe(plan.now.result) : null;
  return (
    <>
      <button type="button" data-action={name} onClick={ask}>
        {label}
      </button>
      {plan.now.state === 'working' && (
        <Progress label={message('planning')} now={plan.now} onCancel={plan.cancel} />
      )}
      {plan.now.state === 'done' && words !== null && (
        <Question
          question={words}
          confirm={confirm}
          onConfirm={() => plan.now.state === 'done' && start(plan.now.result)}
          onKeep={plan.cancel}
        />
      )}
      {deed.now.state === 'working' && (
        <Progress label={message('carryingOut')} now={deed.now} onCancel={deed.stop} />
      )}
      <p role="status">
        {plan.now.state === 'done' && words === null && message('nothingToDo')}
        {deed.now.state === 'done' && done}
        {deed.now.state === 'stopped' && message('stoppedHalfWay')}
      </p>
      {(plan.now.state === 'failed' || deed.now.state === 'failed') && (
        <p role="alert">{message('failureAction')}</p>
      )}
    </>
  );
}
