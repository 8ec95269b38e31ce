import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tracking } from './services';

/** How far a long task is. */
export type TaskState<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly done: number; readonly total: number | null }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed' };

export interface Task<Result> {
  readonly now: TaskState<Result>;
  /** Starts the task anew; one that still runs is stopped. */
  readonly run: (work: (tracking: Tracking) => Promise<Result>) => void;
  /** Stops the task where it is, and says so: for what may be done in part by then. */
  readonly stop: () => void;
  /** Stops the task and forgets its result. */
  readonly cancel: () => void;
}

/** A long task that shows how far it is and can be stopped; it stops with the component. */
export function useTask<Result>(): Task<Result> {
  const [now, setNow] = useState<TaskState<Result>>({ state: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run: Task<Result>['run'] = (work) => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    const tell = (state: TaskState<Result>) => {
      if (!own.signal.aborted) setNow(state);
    };
    tell({ state: 'working', done: 0, total: null });
    work({ signal: own.signal, onProgress: (done, total) => tell({ state: 'working', done, total }) }).then(
      (result) => tell({ state: 'done', result }),
      (error: unknown) => {
        if (!own.signal.aborted) console.error('Late Edition:', error);
        tell({ state: 'failed' });
      },
    );
  };
  const end = (state: 'idle' | 'stopped') => () => {
    current.current?.abort();
    setNow({ state });
  };
  return { now, run, stop: end('stopped'), cancel: end('idle') };
}
