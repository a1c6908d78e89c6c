import { useEffect, useState } from 'preact/hooks';
import { clockFor, leftAt, readClock, started, TIMETABLE, type Clock, type Lesson } from '../../../classroom';

const KEY = 'impasse.clock.';

const kept = (id: string): Clock | null => {
  try {
    return readClock(localStorage.getItem(KEY + id));
  } catch {
    return null;
  }
};

const keep = (id: string, clock: Clock): void => {
  try {
    localStorage.setItem(KEY + id, JSON.stringify(clock));
  } catch {
    // It then runs as long as the page.
  }
};

export interface Ticking {
  readonly clock: Clock;
  /** Milliseconds left now. */
  readonly left: number;
  readonly set: (clock: Clock) => void;
}

/** The clock of a game, or of a class; a reload finds it as it ran. It begins with the time for reading. */
export function useClock(id: string, minutes: Lesson): Ticking {
  const [clock, setClock] = useState<Clock>(
    () => kept(id) ?? started(clockFor('read', TIMETABLE[minutes]), Date.now()),
  );
  const [now, tick] = useState(() => Date.now());
  useEffect(() => {
    keep(id, clock);
    if (clock.since === null || clock.off) return;
    const timer = setInterval(() => tick(Date.now()), 500);
    return () => clearInterval(timer);
  }, [id, clock]);
  return {
    clock,
    left: leftAt(clock, now),
    set: (next) => {
      tick(Date.now());
      setClock(next);
    },
  };
}
