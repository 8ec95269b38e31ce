import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Instant } from '../article/model';
import type { TimeContext } from './time';
import { asFirstWords, exactTime, machineTime, shortTime, timeInWords } from './time';

/** The clock and locale by which a page words its times; every page provides its own. */
export const Clock = createContext<TimeContext>({ now: 0, locale: 'en', timeZone: 'UTC' });

/** The clock of the page that the component stands in. */
export function useClock(): TimeContext {
  return useContext(Clock);
}

interface TimeProps {
  readonly at: Instant;
  /** 'words' goes by age ("2 hours ago"), 'short' always names the day and the time. */
  readonly form?: 'words' | 'short';
  /** Nothing stands before it in its line. */
  readonly isFirst?: boolean;
}

/** A time in words; the exact one on hover. */
export function Time({ at, form = 'words', isFirst = false }: TimeProps) {
  const clock = useClock();
  const words = form === 'words' ? timeInWords(at, clock) : shortTime(at, clock);
  return (
    <time dateTime={machineTime(at)} title={exactTime(at, clock)}>
      {isFirst ? asFirstWords(words, clock.locale) : words}
    </time>
  );
}
