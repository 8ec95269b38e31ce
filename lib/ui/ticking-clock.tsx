import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Clock } from './time-context';

interface TickingClockProps {
  readonly locale: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly children: ComponentChildren;
}

/** Relative times go by minutes. */
const TICK_MS = 60_000;

/** Gives the page the time, anew every minute. */
export function TickingClock({ locale, now, children }: TickingClockProps) {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [now]);
  return <Clock.Provider value={{ now: time, locale }}>{children}</Clock.Provider>;
}
