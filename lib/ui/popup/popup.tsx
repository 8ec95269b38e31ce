import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useRecorded } from '../use-recorded';
import { useShown } from '../use-shown';
import type { PopupAction } from './actions';
import { AlsoChanged } from './also-changed';
import { Checks } from './checks';
import { PopupFooter } from './footer';
import { PopupHeader } from './header';
import { PopupHistory } from './history';
import type { PopupAnswer } from './load-popup';
import { loadAnswer, NO_ANSWER } from './load-popup';
import { Passages } from './passages';
import type { PopupServices } from './services';

interface PopupProps {
  readonly services: PopupServices;
  /** The first answer, where it is under way already. */
  readonly first?: Promise<PopupAnswer>;
}

/** The popup: the answer first, then the edit history, then what else changed. */
export function Popup({ services, first }: PopupProps) {
  const [answer, setAnswer] = useState<PopupAnswer | null>(null);
  const forgotten = useRef(false);
  const show = (loading: Promise<PopupAnswer>) =>
    void loading.then(
      (loaded) => setAnswer(forgotten.current ? { ...loaded, situation: { kind: 'forgotten' } } : loaded),
      () => setAnswer(NO_ANSWER),
    );
  const load = useCallback(() => show(loadAnswer(services)), [services]);
  const done = (action: PopupAction | 'set-alerts') => {
    if (action === 'forget') forgotten.current = true;
    load();
  };
  // Asked before the empty popup is painted.
  useLayoutEffect(() => show(first ?? loadAnswer(services)), [services, first]);
  useRecorded(services.browser.onRecorded, load);
  useShown('answer', answer !== null);

  // A few milliseconds; a placeholder would only flicker.
  if (!answer) return null;
  return (
    <>
      <PopupHeader answer={answer} services={services} onDone={done} />
      <main>
        <PopupHistory answer={answer} services={services} onJudged={load} />
        <Passages answer={answer} services={services} onDone={load} />
        <AlsoChanged shown={answer.history?.article ?? null} services={services} />
      </main>
      <Checks answer={answer} services={services} onDone={load} />
      <PopupFooter article={answer.history?.article ?? null} services={services} />
    </>
  );
}
