import type { Phase } from './lesson';

/** What a clock runs for; setting up has none, for it takes as long as it takes. */
export const CLOCKED = ['read', 'play', 'debrief'] as const satisfies readonly Phase[];
export type Clocked = (typeof CLOCKED)[number];

/** A clock that never ends anything: it only tells. Times in milliseconds. */
export interface Clock {
  readonly phase: Clocked;
  /** What was left when it was last started or stopped; below 0 after its time. */
  readonly left: number;
  /** Since when it runs, in milliseconds since 1970; null while it stands. */
  readonly since: number | null;
  /** Nobody wants to see it. */
  readonly off: boolean;
}

const MINUTE = 60_000;

type Plan = Readonly<Record<Clocked, number>>;

/** A clock that stands at the beginning of a phase. */
export const clockFor = (phase: Clocked, plan: Plan): Clock => ({
  phase,
  left: plan[phase] * MINUTE,
  since: null,
  off: false,
});

/** Milliseconds left at a time; below 0 after its end. */
export const leftAt = ({ left, since }: Clock, now: number): number => (since === null ? left : left - (now - since));

export const started = (clock: Clock, now: number): Clock => ({ ...clock, left: leftAt(clock, now), since: now });

export const paused = (clock: Clock, now: number): Clock => ({ ...clock, left: leftAt(clock, now), since: null });

/** With so many minutes more; from its end on they count from now. */
export const extended = (clock: Clock, now: number, minutes: number): Clock => ({
  ...clock,
  left: Math.max(0, leftAt(clock, now)) + minutes * MINUTE,
  since: clock.since === null ? null : now,
});

/** The next phase, running if this one did; the last stays. */
export function advanced(clock: Clock, now: number, plan: Plan): Clock {
  const next = CLOCKED[CLOCKED.indexOf(clock.phase) + 1];
  return next ? { ...clockFor(next, plan), since: clock.since === null ? null : now, off: clock.off } : clock;
}

/** Minutes and seconds: `11:40`; after its end with a minus. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.ceil(Math.abs(milliseconds) / 1000);
  const sign = milliseconds < 0 && seconds > 0 ? '−' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A clock as it was stored; null for any text that is none. */
export function readClock(text: string | null): Clock | null {
  try {
    const json: unknown = JSON.parse(text ?? 'null');
    if (typeof json !== 'object' || json === null) return null;
    const { phase, left, since, off } = { phase: null, left: null, since: null, off: null, ...json };
    const known = CLOCKED.find((one) => one === phase);
    if (!known || typeof left !== 'number' || typeof off !== 'boolean') return null;
    return since === null || typeof since === 'number' ? { phase: known, left, since, off } : null;
  } catch {
    return null;
  }
}
