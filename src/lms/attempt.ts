import type { ScormVersion } from '../classroom';
import type { Api } from './api';

/** What a platform is told of how far a game has come. */
export interface Told {
  /** The game as a hand-in code: the attempt is resumed from it. */
  readonly suspend: string;
  /** Share of the rounds that are over, 0 to 1. */
  readonly progress: number;
  readonly completed: boolean;
  /** 0 to 1; null where none is told. */
  readonly score: number | null;
}

/** Letters that a platform keeps for an attempt: SCORM 1.2 and 2004, 3rd edition. */
export const ROOM: Readonly<Record<ScormVersion, number>> = { '1.2': 4096, '2004': 64_000 };

const ELEMENTS = {
  '1.2': {
    suspend: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    mode: 'cmi.core.lesson_mode',
    score: 'cmi.core.score',
  },
  '2004': {
    suspend: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    mode: 'cmi.mode',
    score: 'cmi.score',
  },
} as const;

/** One attempt at a package, from its launch to the end of the page: begun once, finished once. */
export class Attempt {
  private readonly said = new Map<string, string>();
  private finished = false;
  private readonly elements: (typeof ELEMENTS)[ScormVersion];
  /** Where somebody only looks at it again nothing may be changed. */
  private readonly looking: boolean;
  private done: boolean;

  /** Null where the platform does not begin the attempt, as after a reload of the page alone. */
  static begin(api: Api, now: () => number): Attempt | null {
    return api.initialize() ? new Attempt(api, now, now()) : null;
  }

  private constructor(
    private readonly api: Api,
    private readonly now: () => number,
    private readonly begun: number,
  ) {
    this.elements = ELEMENTS[api.version];
    const { status, mode } = this.elements;
    const was = api.get(status);
    this.done = was === 'completed' || was === 'passed';
    this.looking = ['browse', 'review'].includes(api.get(mode));
    if (this.done || this.looking) return;
    // Nobody has completed what they have only opened.
    this.set(status, 'incomplete');
    this.leaveOpen();
    this.commit();
  }

  /** What was kept of an earlier launch of the same attempt; '' if nothing was. */
  get suspended(): string {
    return this.api.get(this.elements.suspend);
  }

  /** Whether it was completed, now or in an earlier launch. */
  get completed(): boolean {
    return this.done;
  }

  /** Tells the platform, and asks it to keep that. False where the game is too long for what a platform keeps. */
  tell({ suspend, progress, completed, score }: Told): boolean {
    if (this.finished || this.looking) return true;
    const { version } = this.api;
    const fits = suspend.length <= ROOM[version];
    if (fits) this.set(this.elements.suspend, suspend);
    if (version === '2004') this.set('cmi.progress_measure', decimal(completed ? 1 : progress));
    if (completed && !this.done) {
      if (score !== null) this.score(score);
      this.set(this.elements.status, 'completed');
      this.done = true;
    }
    this.leaveOpen();
    this.commit();
    return fits;
  }

  /** The page may be gone any moment. */
  keep(): void {
    if (this.finished || this.looking) return;
    this.set(this.elements.time, spent(this.api.version, this.now() - this.begun));
    this.commit();
  }

  /** The page goes. Once, whatever is called afterwards. */
  finish(): void {
    if (this.finished) return;
    this.keep();
    this.finished = true;
    this.api.finish();
  }

  private score(score: number): void {
    const { score: element } = this.elements;
    if (this.api.version === '2004') this.set(`${element}.scaled`, decimal(score));
    this.set(`${element}.min`, '0');
    this.set(`${element}.max`, '100');
    this.set(`${element}.raw`, String(Math.round(score * 100)));
  }

  /** To be gone on with: after the end, too, so that whoever comes back sees how it ended. */
  private leaveOpen(): void {
    this.set(this.elements.exit, 'suspend');
  }

  private set(element: string, value: string): void {
    if (this.said.get(element) === value) return;
    if (this.api.set(element, value)) this.said.set(element, value);
  }

  private commit(): void {
    this.api.commit();
  }
}

/** Two places, as every platform reads them. */
const decimal = (share: number): string => String(Math.round(share * 100) / 100);

/** A time of play: `0000:12:34` in SCORM 1.2, `PT754S` (ISO 8601) in 2004. */
export function spent(version: ScormVersion, milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (version === '2004') return `PT${seconds}S`;
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
