import type { ScormVersion } from '../classroom';

/** The functions of a platform's object, as SCORM 1.2 names them. Everything is a text. */
export interface Api12 {
  LMSInitialize(empty: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: ''): string;
  LMSFinish(empty: ''): string;
}

/** The same of SCORM 2004 (IEEE 1484.11.2). */
export interface Api2004 {
  Initialize(empty: ''): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(empty: ''): string;
  Terminate(empty: ''): string;
}

/** A platform, whichever version it speaks. */
export interface Api {
  readonly version: ScormVersion;
  readonly initialize: () => boolean;
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => boolean;
}

/** A window as far as the search goes: it may be of another origin, and then whatever is asked of it throws. */
export interface Frame {
  readonly parent?: unknown;
  readonly opener?: unknown;
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
}

/** As deep as frames are searched; SCORM suggests it against frames that lie in themselves. */
const DEEPEST = 500;

/** The platform's object in this window, those around it, or the one that opened it; null where there is none. */
export function findApi(from: Frame, version: ScormVersion): Api | null {
  const [first, second] = version === '1.2' ? [in12, in2004] : [in2004, in12];
  return searched(from, first) ?? searched(from, second);
}

function searched(from: Frame, look: (frame: Frame) => Api | null): Api | null {
  const around = (start: Frame | null): Api | null => {
    let frame = start;
    for (let depth = 0; frame && depth < DEEPEST; depth++) {
      const here = frame;
      const found = safely(() => look(here));
      if (found) return found;
      const above: Frame | null = safely(() => frameIn(here.parent));
      if (above === frame) return null;
      frame = above;
    }
    return null;
  };
  return around(from) ?? around(safely(() => frameIn(from.opener)));
}

/** What another origin keeps to itself is as good as not there. */
function safely<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

const frameIn = (value: unknown): Frame | null => (typeof value === 'object' && value !== null ? value : null);

const has = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && names.every((name) => typeof Reflect.get(value, name) === 'function');

const is12 = (value: unknown): value is Api12 =>
  has(value, ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']);

const is2004 = (value: unknown): value is Api2004 =>
  has(value, ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate']);

/** Platforms answer with texts, and some with true itself. */
const so = (answer: unknown): boolean => String(answer) === 'true';

function in12({ API: api }: Frame): Api | null {
  if (!is12(api)) return null;
  return {
    version: '1.2',
    initialize: () => so(api.LMSInitialize('')),
    get: (element) => String(api.LMSGetValue(element)),
    set: (element, value) => so(api.LMSSetValue(element, value)),
    commit: () => so(api.LMSCommit('')),
    finish: () => so(api.LMSFinish('')),
  };
}

function in2004({ API_1484_11: api }: Frame): Api | null {
  if (!is2004(api)) return null;
  return {
    version: '2004',
    initialize: () => so(api.Initialize('')),
    get: (element) => String(api.GetValue(element)),
    set: (element, value) => so(api.SetValue(element, value)),
    commit: () => so(api.Commit('')),
    finish: () => so(api.Terminate('')),
  };
}
