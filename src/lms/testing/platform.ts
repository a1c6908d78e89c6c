import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { ScormVersion } from '../../classroom';
import type { Frame } from '../api';

/** What a platform keeps of an attempt: what was committed, and nothing else. */
type Kept = Readonly<Record<string, unknown>>;

interface Start {
  readonly mode?: 'review';
  readonly suspended?: string;
}

/** A course platform in which a package is launched, by scorm-again; and what it knows of the attempt. */
export interface Platform {
  readonly version: ScormVersion;
  readonly frame: Frame;
  status(): string;
  suspended(): string;
  score(): Kept | null;
  spent(): string;
  commits(): number;
  finishes(): number;
  errors(): readonly string[];
  onCommit(listener: () => void): void;
  time(): number;
  advance(milliseconds: number): void;
  /** The page was killed: a new launch with what had been kept by then. */
  killed(): Platform;
}

const SETTINGS = { autocommit: false, logLevel: 4, dataCommitFormat: 'flattened' } as const;

export function platform(version: ScormVersion, start: Start = {}): Platform {
  const { mode, suspended } = start;
  return launched(version, {
    ...(mode ? { [version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode } : {}),
    ...(suspended === undefined ? {} : { 'cmi.suspend_data': suspended }),
  });
}

function launched(version: ScormVersion, before: Kept): Platform {
  const errors: string[] = [];
  const settings = { ...SETTINGS, onLogMessage: (_: unknown, said: string) => void errors.push(said) };
  const api = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  api.loadFromFlattenedJSON(before as Parameters<typeof api.loadFromFlattenedJSON>[0]);
  let kept = before;
  let commits = 0;
  let finishes = 0;
  let now = 0;
  let committed = (): void => undefined;
  const prefix = version === '1.2' ? 'LMS' : '';
  api.on(`${prefix}Commit`, () => {
    kept = { ...before, ...(api.renderCommitCMI(false) as Kept) };
    commits += 1;
    committed();
  });
  api.on(version === '1.2' ? 'LMSFinish' : 'Terminate', () => {
    finishes += 1;
  });
  const value = (element: string): string => String(kept[element] ?? '');
  const of = version === '1.2' ? 'cmi.core' : 'cmi';
  return {
    version,
    frame: version === '1.2' ? { API: api } : { API_1484_11: api },
    status: () => value(version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'),
    suspended: () => value('cmi.suspend_data'),
    score: () => {
      const parts = ['raw', 'min', 'max', ...(version === '1.2' ? [] : ['scaled'])];
      const told = parts.map((part) => [part, value(`${of}.score.${part}`)] as const);
      return value(`${of}.score.raw`) === '' ? null : Object.fromEntries(told);
    },
    spent: () => value(`${of}.session_time`),
    commits: () => commits,
    finishes: () => finishes,
    errors: () => errors,
    onCommit: (listener) => {
      committed = listener;
    },
    time: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    killed: () => launched(version, kept),
  };
}
